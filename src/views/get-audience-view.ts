import type { AudienceId, RecordId } from '../library/ids.ts';
import type { Audience, Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type DrawnRecord, type DrawOptions, drawRecord } from './draw-record.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getAudienceLinks, getBriefingLinks } from './get-links.ts';
import { getSectionLink } from './get-section-link.ts';
import { getPointsNaming, getRoleEntries } from './get-sector-entries.ts';
import { getStatements, type Statement } from './get-statements.ts';
import { getThemeGroups, type ThemeGroup } from './get-theme-groups.ts';
import { withBase } from './with-base.ts';

/** What is for everyone is not repeated for each role: this much of it, and a link to the rest. */
export const maxForEveryone = 5;

export interface AudienceView {
  readonly frame: Frame;
  readonly kind: string;
  readonly title: string;
  /** "12 learning points" */
  readonly facts: readonly string[];
  readonly roles: readonly Link[];
  readonly contents: readonly Link[];
  readonly pack: Link;
  /** "For this role" */
  readonly ownTitle: string;
  readonly own: readonly ThemeGroup[];
  /** "For all of Health" on the page of one of its roles. */
  readonly ofSector: AudiencePart | null;
  readonly forEveryone: AudiencePart | null;
  readonly briefings: readonly Link[];
  readonly isEmpty: boolean;
  readonly words: Words['audience'];
}

export interface AudiencePart {
  readonly title: string;
  readonly note: string | null;
  readonly groups: readonly ThemeGroup[];
  readonly points: readonly DrawnRecord[];
  readonly more: Link | null;
}

/** "What you need to know": an audience's own learning by theme, then its sector's, then a little of what is for everyone. */
export function getAudienceView(library: Library, audience: Audience): AudienceView {
  const { audience: words, counts } = getWords(library.site.language);
  const draw: DrawOptions = { titleLevel: 4, termsSeen: new Set() };
  const statements = getOwnStatements(library, audience);
  const own = getThemeGroups(library, statements, draw);
  // What names this audience and its sector or everyone too stands once, where it is most its own.
  const seen = new Set(statements.map(({ point }) => point.origin));
  return {
    frame: getFrame(library, {
      title: `${words.title}: ${audience.label}`,
      address: audience.address,
      crumbs: getCrumbs(library, audience),
    }),
    kind: words.title,
    title: audience.label,
    facts: statements.length === 0 ? [] : [counts.points(statements.length)],
    roles: getRoleEntries(library, audience),
    pack: { href: withBase(library, `/packs/${audience.id}/`), label: words.pack },
    ownTitle: words.own[audience.kind],
    own,
    contents: own.map(({ id, label }) => ({ href: `#own-${id}`, label })),
    ofSector: getSectorPart(library, audience, draw, seen),
    forEveryone: audience.kind === 'everyone' ? null : getEveryonePart(library, draw, seen),
    briefings: getBriefingLinks(library, library.belongs.audience.get(audience.id)?.briefings ?? []),
    isEmpty: own.length === 0,
    words,
  };
}

/** A sector's page holds what names any of its roles too; a role's and everyone's only what names them. */
function getOwnStatements(library: Library, audience: Audience): Statement[] {
  const all = library.belongs.audience.get(audience.id)?.points ?? [];
  return getStatements(library, audience.kind === 'sector' ? all : getPointsNaming(library, audience.id));
}

function getSectorPart(
  library: Library,
  { sector }: Audience,
  draw: DrawOptions,
  seen: Set<RecordId>,
): AudiencePart | null {
  const [link] = sector === null ? [] : getAudienceLinks(library, [sector]);
  if (sector === null || link === undefined) return null;
  const statements = takeUnseen(getStatements(library, getPointsNaming(library, sector)), seen);
  const groups = getThemeGroups(library, statements, draw);
  if (groups.length === 0) return null;
  const title = getWords(library.site.language).audience.ofSector(link.label);
  return { title, note: null, groups, points: [], more: null };
}

function getEveryonePart(library: Library, draw: DrawOptions, seen: Set<RecordId>): AudiencePart | null {
  const words = getWords(library.site.language).audience;
  const { everyone } = library.vocabulary;
  const statements = getEveryoneStatements(library, everyone.id);
  if (statements.length === 0) return null;
  const shown = takeUnseen(statements, seen).slice(0, maxForEveryone);
  return {
    title: words.everyone,
    note: statements.length > shown.length ? words.everyoneNote(shown.length) : null,
    groups: [],
    points: shown.map(({ point }) => drawRecord(library, point, { ...draw, titleLevel: 3 })),
    more: { href: withBase(library, everyone.address), label: words.everyoneMore(statements.length) },
  };
}

/** Those that stand on the page not yet; they count as seen from now on. */
function takeUnseen(statements: readonly Statement[], seen: Set<RecordId>): Statement[] {
  const unseen = statements.filter(({ point }) => !seen.has(point.origin));
  for (const { point } of unseen) seen.add(point.origin);
  return unseen;
}

/** What most sources say first; within that, document order. */
function getEveryoneStatements(library: Library, everyone: AudienceId): Statement[] {
  return getStatements(library, getPointsNaming(library, everyone)).sort((a, b) => b.sourceCount - a.sourceCount);
}

function getCrumbs(library: Library, audience: Audience): Link[] {
  const sector = audience.sector === null ? [] : getAudienceLinks(library, [audience.sector]);
  return [getSectionLink(library, 'audiences'), ...sector];
}
