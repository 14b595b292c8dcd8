import { isListed } from '../../library/is-listed.ts';
import { getStatements } from '../get-statements.ts';
import { oncePerLibrary } from '../once-per-library.ts';

/** Every statement of the site, each once, in document order; those of withdrawn briefings are left out. */
export const getAllStatements = oncePerLibrary((library) =>
  getStatements(
    library,
    [...library.points.values()].filter((point) => isListed(library, point.briefing)).map(({ id }) => id),
  ),
);
