import type { Library } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import type { Words } from '../../words/en-GB.ts';
import { getWords } from '../../words/get-words.ts';
import type { DrawnRecord, DrawOptions } from '../draw-record.ts';
import { type Frame, getFrame } from '../get-frame.ts';
import { getSectionLink } from '../get-section-link.ts';
import { withBase } from '../with-base.ts';
import { type BrowseGroup, getBrowse } from './get-browse.ts';
import { getFacetLabel, getFacetPage } from './get-facet-label.ts';
import { getPagePlace } from './get-page-place.ts';
import type { Pager } from './get-pager.ts';
import { type ListPage, paginate } from './paginate.ts';
import { getListAddress, type RecordList } from './record-list.ts';

/** One page of a long list of records. */
export interface ListView {
  readonly frame: Frame;
  /** The section, on the page of a list by theme, audience, kind or year. */
  readonly kind: string | null;
  readonly title: string;
  readonly summary: string | null;
  /** "373 learning points", "51 to 100" */
  readonly facts: readonly string[];
  /** The page of the theme or audience that the list is about. */
  readonly about: Link | null;
  readonly entries: readonly ListEntry[];
  /** Titles of the entries, where they have titles to be chosen by. */
  readonly contents: readonly Link[];
  /** Empty after a list's first page, so that what a list weighs does not grow with its pages. */
  readonly browse: readonly BrowseGroup[];
  /** The way back to all of the section; null where the page is its first. */
  readonly back: Link | null;
  readonly pager: Pager | null;
  /** Said where there is nothing to list. */
  readonly nothing: string | null;
  readonly words: Words['list'];
}

export interface ListEntry extends DrawnRecord {
  /** "Said by 3 sources" */
  readonly said: string | null;
  /** For the list of contents; null for what is read where it stands. */
  readonly link: Link | null;
}

/** What a section says of itself. */
export interface ListWords {
  readonly title: string;
  readonly summary: string;
  readonly nothing: string;
  readonly back: string;
  readonly count: (count: number) => string;
}

export interface ListRequest<Item> {
  readonly lists: readonly RecordList<Item>[];
  readonly list: RecordList<Item>;
  /** From 1. */
  readonly page: number;
  readonly words: ListWords;
  readonly draw: (item: Item, options: DrawOptions) => ListEntry;
}

/** Page of a list: how much there is, ways to narrow it, and its records drawn as they stand anywhere. */
export function makeListView<Item>(library: Library, request: ListRequest<Item>): ListView {
  const { list, page: number, words: own } = request;
  const words = getWords(library.site.language).list;
  const { facet } = list;
  const label = facet === null ? null : getFacetLabel(library, facet);
  const page = paginate(list.items, number);
  const draw: DrawOptions = { titleLevel: 2, termsSeen: new Set() };
  const entries = page.items.map((item) => request.draw(item, draw));
  const home = facet === null ? null : getSectionLink(library, list.section);
  const heading = label === null ? own.title : `${own.title}: ${label}`;
  const { isFirst, address, title, pager } = getPagePlace(library, heading, getListAddress(list), number, page.pages);
  return {
    frame: getFrame(library, {
      title,
      ...(facet === null && isFirst ? { description: own.summary } : {}),
      address,
      crumbs: home === null ? [] : [home],
      exit: list.exit,
    }),
    kind: label === null ? null : own.title,
    title: label ?? own.title,
    summary: facet === null && isFirst ? own.summary : null,
    facts: list.items.length === 0 ? [] : getFacts(own, words, page),
    about: facet === null ? null : getAbout(library, list),
    entries,
    contents: entries.flatMap(({ link }) => link ?? []),
    browse: isFirst ? getBrowse(library, request.lists, list) : [],
    back: facet === null && isFirst ? null : { href: withBase(library, `/${list.section}/`), label: own.back },
    pager,
    nothing: list.items.length === 0 ? own.nothing : null,
    words,
  };
}

function getFacts(own: ListWords, words: Words['list'], page: ListPage<unknown>): string[] {
  return [own.count(page.total), ...(page.pages > 1 ? [words.range(page.first, page.last)] : [])];
}

function getAbout(library: Library, { facet }: RecordList<unknown>): Link | null {
  const words = getWords(library.site.language).list;
  const page = facet === null ? null : getFacetPage(library, facet);
  if (page === null || facet === null) return null;
  return { href: page.href, label: facet.by === 'theme' ? words.aboutTheme : words.aboutAudience };
}
