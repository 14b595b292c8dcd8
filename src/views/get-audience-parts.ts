import type { Audience, Briefing, Library } from '../library/model.ts';
import { getPointsNaming } from './get-sector-entries.ts';
import { getStatements, type Statement } from './get-statements.ts';
import { sortByTheme } from './get-theme-groups.ts';
import { countPages } from './lists/paginate.ts';
import { needsExit } from './needs-exit.ts';
import { oncePerThing } from './once-per-thing.ts';

/** What is for everyone is not repeated for each role: this much of it, and a link to the rest. */
export const maxForEveryone = 5;

/** What an audience needs to know. What belongs to several parts stands once, in the part that is most its own. */
export interface AudienceParts {
  readonly own: readonly Statement[];
  /** What is for all of a role's sector; empty for other audiences. */
  readonly ofSector: readonly Statement[];
  /** What most sources say first; empty on the page for everyone. */
  readonly forEveryone: readonly Statement[];
  /** How much there is for everyone, whether it stands elsewhere on the page or not. */
  readonly everyoneCount: number;
  readonly briefings: readonly Briefing['slug'][];
  /** True where any of it asks for a quick way out. */
  readonly exit: boolean;
  /** Pages that the longest part needs. */
  readonly pages: number;
}

/** All that an audience's pages show between them, in order. */
export const getAudienceParts = oncePerThing((library: Library, audience: Audience): AudienceParts => {
  const own = sortByTheme(library, getOwnStatements(library, audience));
  const seen = new Set(own.map(({ point }) => point.origin));
  const isUnseen = ({ point }: Statement) => !seen.has(point.origin);
  const { sector } = audience;
  const ofSector =
    sector === null
      ? []
      : sortByTheme(library, getStatements(library, getPointsNaming(library, sector))).filter(isUnseen);
  for (const { point } of ofSector) seen.add(point.origin);
  const everyone = audience.kind === 'everyone' ? [] : getEveryone(library);
  const briefings = library.belongs.audience.get(audience.id)?.briefings ?? [];
  const forEveryone = everyone.filter(isUnseen);
  const shown = [...own, ...ofSector, ...forEveryone.slice(0, maxForEveryone)];
  return {
    own,
    ofSector,
    forEveryone,
    everyoneCount: everyone.length,
    briefings,
    exit: needsExit(
      library,
      shown.map(({ point }) => point),
    ),
    pages: countPages(own.length, ofSector.length, briefings.length),
  };
});

/** A sector's page holds what names any of its roles too; a role's and everyone's only what names them. */
function getOwnStatements(library: Library, audience: Audience): Statement[] {
  const all = library.belongs.audience.get(audience.id)?.points ?? [];
  return getStatements(library, audience.kind === 'sector' ? all : getPointsNaming(library, audience.id));
}

/** What most sources say first; within that, document order. */
function getEveryone(library: Library): Statement[] {
  const { everyone } = library.vocabulary;
  return getStatements(library, getPointsNaming(library, everyone.id)).sort((a, b) => b.sourceCount - a.sourceCount);
}
