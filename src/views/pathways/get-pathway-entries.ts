import type { Library, Pathway } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import { getWords } from '../../words/get-words.ts';
import type { Statement } from '../get-statements.ts';
import { getThemeStatements } from '../get-theme-statements.ts';
import { withBase } from '../with-base.ts';

/** A stage of the work as a list shows it. */
export interface PathwayEntry extends Link {
  readonly scope: string | null;
  /** "84 learning points" */
  readonly note: string;
}

/** The stages in the order of the vocabulary; none where the board has no such framework. */
export function getPathwayEntries(library: Library): PathwayEntry[] {
  const { counts } = getWords(library.site.language);
  return library.vocabulary.pathways.map((pathway) => {
    const { size } = new Set(
      getPathwayStatements(library, pathway).flatMap((list) => list.map(({ point }) => point.origin)),
    );
    return {
      href: withBase(library, pathway.address),
      label: pathway.label,
      scope: pathway.scope,
      note: size === 0 ? counts.none : counts.points(size),
    };
  });
}

/** What was learnt on each theme of a stage, what most sources say first; the themes may hold the same. */
export function getPathwayStatements(library: Library, pathway: Pathway): Statement[][] {
  return pathway.themes.map((id) => {
    const theme = library.vocabulary.themeById.get(id);
    return theme === undefined
      ? []
      : getThemeStatements(library, theme).toSorted((a, b) => b.sourceCount - a.sourceCount);
  });
}
