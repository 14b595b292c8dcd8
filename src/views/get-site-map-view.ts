import type { AudienceId, ThemeId } from '../library/ids.ts';
import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { getNewestBriefings } from './get-briefing-entries.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getAudienceLinks, getThemeLinks } from './get-links.ts';
import { aboutSections, getListSections, getSectionLink, siteSections } from './get-section-link.ts';
import { getCaseLists } from './lists/get-case-lists.ts';
import { getFacetLabel } from './lists/get-facet-label.ts';
import { getPointLists } from './lists/get-point-lists.ts';
import { pageSize } from './lists/paginate.ts';
import { getListAddress, type ListSection, type RecordList } from './lists/record-list.ts';
import { withBase } from './with-base.ts';

export interface SiteMapView {
  readonly frame: Frame;
  readonly parts: readonly SiteMapPart[];
  readonly words: Words['siteMap'];
}

export interface SiteMapPart {
  readonly id: string;
  readonly title: string;
  readonly branches: readonly Branch[];
  /** Where the rest stands, when there is more than is shown. */
  readonly more: Link | null;
}

/** A link with what is narrower under it: themes, the roles of a sector, lists of one kind. */
export interface Branch extends Link {
  readonly narrower: readonly Link[];
}

/** Everything on the site by the way that leads to it; of the briefings, one page of the newest. */
export function getSiteMapView(library: Library): SiteMapView {
  const { siteMap: words, frame } = getWords(library.site.language);
  const briefings = getNewestBriefings(library);
  const parts: SiteMapPart[] = [
    { id: 'sections', title: words.sections, branches: getSections(library), more: null },
    { id: 'themes', title: frame.themes, branches: getThemes(library), more: null },
    { id: 'roles', title: frame.audiences, branches: getAudiences(library), more: null },
    {
      id: 'briefings',
      title: frame.briefings,
      branches: briefings.slice(0, pageSize).map(({ href, label, lang }) => ({ href, label, lang, narrower: [] })),
      more:
        briefings.length > pageSize
          ? { ...getSectionLink(library, 'briefings'), label: words.allBriefings(briefings.length) }
          : null,
    },
  ];
  return {
    frame: getFrame(library, { title: words.title, description: words.summary, address: '/site-map/' }),
    parts: parts.filter(({ branches }) => branches.length > 0),
    words,
  };
}

function getSections(library: Library): Branch[] {
  const lists: Partial<Record<ListSection, readonly RecordList<unknown>[]>> = {
    'learning-points': getPointLists(library),
    'case-studies': getCaseLists(library),
  };
  const search = { href: withBase(library, '/search/'), label: getWords(library.site.language).search.title };
  const links = [...siteSections, ...getListSections(library), ...aboutSections].map((section) => ({
    ...getSectionLink(library, section),
    narrower: section === 'learning-points' || section === 'case-studies' ? getListLinks(library, lists[section]) : [],
  }));
  return [...links, { ...search, narrower: [] }];
}

/** Lists by kind and year; those by theme and role stand beside each theme and role. */
function getListLinks(library: Library, lists: readonly RecordList<unknown>[] = []): Link[] {
  return lists.flatMap((list) =>
    list.facet?.by === 'kind' || list.facet?.by === 'year'
      ? [{ href: withBase(library, getListAddress(list)), label: getFacetLabel(library, list.facet) }]
      : [],
  );
}

function getThemes(library: Library): Branch[] {
  return library.vocabulary.themes.flatMap(({ id, narrower }) => toBranch(getThemeLinks, library, id, narrower));
}

function getAudiences(library: Library): Branch[] {
  const { everyone, sectors } = library.vocabulary;
  return [everyone, ...sectors].flatMap(({ id, roles }) => toBranch(getAudienceLinks, library, id, roles));
}

function toBranch<Id extends ThemeId | AudienceId>(
  getLinks: (library: Library, ids: readonly Id[]) => Link[],
  library: Library,
  id: Id,
  narrower: readonly Id[],
): Branch[] {
  return getLinks(library, [id]).map((link) => ({ ...link, narrower: getLinks(library, narrower) }));
}
