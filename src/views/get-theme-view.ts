import type { Library, Theme } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type DrawnRecord, type DrawOptions, drawRecord, getDrawnId } from './draw-record.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getBriefingLinks, getCaseLinks, getThemeLinks } from './get-links.ts';
import { getRecurring, type RecurringStatement } from './get-recurring.ts';
import { getSectionLink } from './get-section-link.ts';
import { getSourceGroups, type SourceGroup } from './get-source-groups.ts';
import type { Statement } from './get-statements.ts';
import { getThemeContents } from './get-theme-contents.ts';
import { getThemeNote } from './get-theme-map.ts';
import { getThemeParts, type ThemeParts } from './get-theme-parts.ts';
import { getThemeStatements } from './get-theme-statements.ts';
import { getPagePlace, type PagePlace } from './lists/get-page-place.ts';
import type { Pager } from './lists/get-pager.ts';
import { getPageAddress } from './lists/page-address.ts';
import { paginate } from './lists/paginate.ts';
import { getThemeStages } from './pathways/get-theme-stages.ts';
import { withBase } from './with-base.ts';
import type { YearAxis } from './year-line.ts';

export interface ThemeView {
  readonly frame: Frame;
  readonly kind: string;
  readonly title: string;
  /** null after the first page, as is all that introduces a theme. */
  readonly scope: string | null;
  /** "Not: …": what belongs elsewhere, as the vocabulary writes it. */
  readonly notHere: string | null;
  /** "40 learning points, 7 recurring", "Page 1 of 2" */
  readonly facts: readonly string[];
  readonly narrower: readonly NarrowerTheme[];
  /** Stages of the work in which it matters; empty after the first page, and where nothing was learnt. */
  readonly stages: readonly Link[];
  readonly axis: YearAxis | null;
  readonly undated: string;
  readonly recurring: readonly RecurringStatement[];
  readonly bySource: readonly SourceGroup[];
  readonly figures: readonly DrawnRecord[];
  readonly cases: readonly Link[];
  readonly questions: readonly DrawnRecord[];
  readonly briefings: readonly Link[];
  /** Parts of this page and years of its sources: it may be many screens long on a phone. */
  readonly contents: readonly Link[];
  readonly pager: Pager | null;
  readonly isEmpty: boolean;
  /** Where a reader may find it after all; empty where there is learning. */
  readonly instead: readonly Link[];
  readonly words: Words['theme'];
  readonly historyWords: Words['history'];
}

export interface NarrowerTheme extends Link {
  /** "12 learning points" */
  readonly note: string;
}

/** What was learnt about a theme: first what recurs, then everything year by year; of long lists, one page. */
export function getThemeView(library: Library, theme: Theme, page = 1): ThemeView {
  const words = getWords(library.site.language);
  const parts = getThemeParts(library, theme);
  const place = getPagePlace(library, theme.label, theme.address, page, parts.pages);
  const [scope = null, notHere = null] = place.isFirst ? (theme.scope?.split(/ (?=Not: )/) ?? []) : [];
  const parent = theme.parent === null ? undefined : library.vocabulary.themeById.get(theme.parent);
  const draw: DrawOptions = { titleLevel: 3, termsSeen: new Set() };
  const shown = {
    ...drawLearning(library, theme, parts, page, draw),
    figures: paginate(parts.figures, page).items.map((figure) => drawRecord(library, figure, draw)),
    cases: getCaseLinks(library, paginate(parts.cases, page).items),
    questions: paginate(parts.questions, page).items.map((question) => drawRecord(library, question, draw)),
    briefings: getBriefingLinks(library, paginate(parts.briefings, page).items),
  };
  return {
    ...shown,
    contents: getThemeContents(shown, words.theme),
    frame: getThemeFrame(library, theme, place, scope),
    kind: parent === undefined ? words.theme.kind : words.theme.narrowerKind(parent.label),
    title: theme.label,
    scope,
    notHere,
    facts: [getThemeNote(library, parts.statements), ...place.facts],
    narrower: place.isFirst ? getNarrower(library, theme) : [],
    stages: place.isFirst && parts.statements.length > 0 ? getThemeStages(library, theme) : [],
    undated: words.line.undated,
    pager: place.pager,
    isEmpty: parts.statements.length === 0,
    instead: parts.statements.length === 0 ? getInstead(library, theme) : [],
    words: words.theme,
    historyWords: words.history,
  };
}

function drawLearning(
  library: Library,
  theme: Theme,
  { learning, axis, pageOf }: ThemeParts,
  page: number,
  draw: DrawOptions,
): Pick<ThemeView, 'axis' | 'recurring' | 'bySource'> {
  const { items } = paginate(learning, page);
  const getPlace = ({ point }: Statement): string => {
    const id = getDrawnId(point);
    const there = pageOf.get(id) ?? page;
    return `${there === page ? '' : withBase(library, getPageAddress(theme.address, there))}#${id}`;
  };
  return {
    axis: axis.columns.length > 1 ? axis : null,
    recurring: items
      .filter((item) => item.kind === 'recurring')
      .map(({ statement }) => getRecurring(library, statement, axis, draw)),
    bySource: getSourceGroups(
      library,
      items.filter((item) => item.kind === 'said'),
      { ...draw, titleLevel: 4 },
      getPlace,
    ),
  };
}

function getThemeFrame(library: Library, theme: Theme, place: PagePlace, scope: string | null): Frame {
  return getFrame(library, {
    title: place.title,
    ...(scope === null ? {} : { description: scope }),
    address: place.address,
    crumbs: [getSectionLink(library, 'themes'), ...getThemeLinks(library, theme.parent === null ? [] : [theme.parent])],
    exit: theme.exit,
  });
}

/** The theme it belongs to, and the search: prose may speak of what no learning point names. */
function getInstead(library: Library, { label, parent }: Theme): Link[] {
  const { searchFor } = getWords(library.site.language).theme;
  const search = withBase(library, `/search/?${new URLSearchParams({ q: label })}`);
  return [...getThemeLinks(library, parent === null ? [] : [parent]), { href: search, label: searchFor(label) }];
}

function getNarrower(library: Library, theme: Theme): NarrowerTheme[] {
  return theme.narrower.flatMap((id) => {
    const narrower = library.vocabulary.themeById.get(id);
    if (narrower === undefined) return [];
    const note = getThemeNote(library, getThemeStatements(library, narrower));
    return [{ href: withBase(library, narrower.address), label: narrower.label, note }];
  });
}
