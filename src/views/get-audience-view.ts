import type { Audience, Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type DrawnRecord, type DrawOptions, drawRecord } from './draw-record.ts';
import { type AudienceParts, getAudienceParts, maxForEveryone } from './get-audience-parts.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getAudienceLinks, getBriefingLinks } from './get-links.ts';
import { getSectionLink } from './get-section-link.ts';
import { getRoleEntries } from './get-sector-entries.ts';
import type { Statement } from './get-statements.ts';
import { getThemeGroups, getTopTheme, type ThemeGroup } from './get-theme-groups.ts';
import { getPagePlace } from './lists/get-page-place.ts';
import type { Pager } from './lists/get-pager.ts';
import { getPageAddress } from './lists/page-address.ts';
import { getPageNumber, paginate } from './lists/paginate.ts';
import { withBase } from './with-base.ts';

export interface AudienceView {
  readonly frame: Frame;
  readonly kind: string;
  readonly title: string;
  /** "84 learning points", "Page 1 of 2" */
  readonly facts: readonly string[];
  readonly roles: readonly Link[];
  /** Themes of the audience's own learning, on whichever page each begins. */
  readonly contents: readonly Link[];
  readonly pack: Link;
  /** "For this role" */
  readonly ownTitle: string;
  readonly own: readonly ThemeGroup[];
  /** "For all of Health" on the page of one of its roles. */
  readonly ofSector: AudiencePart | null;
  readonly forEveryone: AudiencePart | null;
  readonly briefings: readonly Link[];
  readonly pager: Pager | null;
  /** What stands below where nothing is for this audience itself; else null. */
  readonly nothing: string | null;
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
export function getAudienceView(library: Library, audience: Audience, page = 1): AudienceView {
  const { audience: words, counts } = getWords(library.site.language);
  const draw: DrawOptions = { titleLevel: 4, termsSeen: new Set() };
  const parts = getAudienceParts(library, audience);
  const title = `${words.title}: ${audience.label}`;
  const place = getPagePlace(library, title, audience.address, page, parts.pages);
  const own = getThemeGroups(library, paginate(parts.own, page).items, draw);
  const ofSector = getSectorPart(library, audience, paginate(parts.ofSector, page).items, draw);
  const forEveryone = place.isFirst ? getEveryonePart(library, parts, draw) : null;
  return {
    frame: getFrame(library, {
      title: place.title,
      address: place.address,
      crumbs: getCrumbs(library, audience),
      exit: parts.exit,
    }),
    kind: words.title,
    title: audience.label,
    facts: [...(parts.own.length === 0 ? [] : [counts.points(parts.own.length)]), ...place.facts],
    roles: place.isFirst ? getRoleEntries(library, audience) : [],
    pack: { href: withBase(library, `/packs/${audience.id}/`), label: words.pack },
    ownTitle: words.own[audience.kind],
    own,
    contents: place.isFirst ? getContents(library, audience, parts.own) : [],
    ofSector,
    forEveryone,
    briefings: getBriefingLinks(library, paginate(parts.briefings, page).items),
    pager: place.pager,
    nothing: parts.own.length > 0 ? null : words.nothing([ofSector, forEveryone].flatMap((part) => part?.title ?? [])),
    words,
  };
}

/** Each theme once, linked to where its first statement stands. */
function getContents(library: Library, audience: Audience, own: readonly Statement[]): Link[] {
  const first = new Map<string, number>();
  for (const [index, { point }] of own.entries()) {
    const theme = getTopTheme(library, point);
    if (theme !== undefined && !first.has(theme)) first.set(theme, getPageNumber(index));
  }
  return library.vocabulary.themes.flatMap(({ id, label }) => {
    const page = first.get(id);
    if (page === undefined) return [];
    const address = page === 1 ? '' : withBase(library, getPageAddress(audience.address, page));
    return [{ href: `${address}#own-${id}`, label }];
  });
}

function getSectorPart(
  library: Library,
  { sector }: Audience,
  statements: readonly Statement[],
  draw: DrawOptions,
): AudiencePart | null {
  const [link] = sector === null ? [] : getAudienceLinks(library, [sector]);
  if (link === undefined || statements.length === 0) return null;
  const title = getWords(library.site.language).audience.ofSector(link.label);
  return { title, note: null, groups: getThemeGroups(library, statements, draw), points: [], more: null };
}

function getEveryonePart(
  library: Library,
  { forEveryone, everyoneCount }: AudienceParts,
  draw: DrawOptions,
): AudiencePart | null {
  const words = getWords(library.site.language).audience;
  if (everyoneCount === 0) return null;
  const shown = forEveryone.slice(0, maxForEveryone);
  return {
    title: words.everyone,
    note: everyoneCount > shown.length ? words.everyoneNote(shown.length) : null,
    groups: [],
    points: shown.map(({ point }) => drawRecord(library, point, { ...draw, titleLevel: 3 })),
    more: { href: withBase(library, library.vocabulary.everyone.address), label: words.everyoneMore(everyoneCount) },
  };
}

function getCrumbs(library: Library, audience: Audience): Link[] {
  const sector = audience.sector === null ? [] : getAudienceLinks(library, [audience.sector]);
  return [getSectionLink(library, 'audiences'), ...sector];
}
