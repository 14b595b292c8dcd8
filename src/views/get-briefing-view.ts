import type { Briefing, Library } from '../library/model.ts';
import { renderBriefing } from '../mdx/render.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Fact, makeFacts } from './facts.ts';
import { formatDate } from './format-date.ts';
import { getBriefingEntry } from './get-briefing-entries.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getAudienceLinks, getBriefingLinks, getSourceLinks, getThemeLinks } from './get-links.ts';
import { getSectionLink } from './get-section-link.ts';
import { getSeries, type Series } from './get-series.ts';
import { getWordsUsed, type WordUsed } from './get-words-used.ts';
import { getLang, getTitleLang } from './languages.ts';
import { makeRenderContext } from './make-render-context.ts';
import { needsExit } from './needs-exit.ts';

/** A list of contents shorter than this helps nobody. */
const minContents = 2;

export interface BriefingView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  /** Its language, where it is not that of the site. */
  readonly lang: string | undefined;
  /** "Learning from local reviews", "November 2026", "12 minutes to read": what a reader asks first. */
  readonly facts: readonly string[];
  readonly sources: readonly Link[];
  /** The rest: audiences, themes, publisher, licence, sign-off. */
  readonly details: readonly Fact[];
  readonly contents: readonly Link[];
  readonly related: readonly Link[];
  readonly series: Series | null;
  /** What replaces it, while it still stands. */
  readonly superseded: readonly Link[];
  /** null unless it is withdrawn; then what replaces it. */
  readonly withdrawn: { readonly supersededBy: readonly Link[] } | null;
  /** The body, as HTML of our own making. */
  readonly html: string;
  /** Glossary terms that the body uses. */
  readonly terms: readonly WordUsed[];
  readonly words: Words['briefing'];
}

/** One briefing as its own page shows it. */
export function getBriefingView(library: Library, briefing: Briefing): BriefingView {
  const words = getWords(library.site.language);
  return {
    frame: getFrame(library, {
      title: briefing.title,
      description: briefing.summary,
      address: briefing.address,
      crumbs: [getSectionLink(library, 'briefings')],
      exit: needsExit(library, [
        briefing,
        ...briefing.points.flatMap((id) => library.points.get(id) ?? []),
        ...briefing.cases.flatMap((id) => library.cases.get(id) ?? []),
      ]),
    }),
    title: briefing.title,
    summary: briefing.summary,
    lang: getLang(briefing.language, library.site.language),
    facts: getBriefingEntry(library, briefing).facts,
    sources: getSourceLinks(library, briefing.sources),
    details: getDetails(library, briefing),
    contents: getContents(library, briefing),
    related: getBriefingLinks(library, briefing.related),
    series: getSeries(library, briefing),
    superseded: briefing.status === 'withdrawn' ? [] : getBriefingLinks(library, briefing.supersededBy),
    withdrawn:
      briefing.status === 'withdrawn' ? { supersededBy: getBriefingLinks(library, briefing.supersededBy) } : null,
    ...getBody(library, briefing),
    words: words.briefing,
  };
}

function getBody(library: Library, briefing: Briefing): Pick<BriefingView, 'html' | 'terms'> {
  const termsSeen = new Set<string>();
  const context = makeRenderContext(library, {
    briefing,
    isAtHome: true,
    titleLevel: 2,
    idPrefix: '',
    medium: 'page',
    termsSeen,
    hasWordsUsed: true,
    around: briefing.language,
  });
  const { html } = renderBriefing(briefing.parsed, context);
  return { html, terms: getWordsUsed(library, termsSeen) };
}

function getContents(library: Library, briefing: Briefing): Link[] {
  const { lang } = getTitleLang(library, briefing);
  const headings = briefing.parsed.headings.filter(({ depth }) => depth === 2);
  return headings.length < minContents ? [] : headings.map(({ id, text }) => ({ href: `#${id}`, label: text, lang }));
}

function getDetails(library: Library, briefing: Briefing): Fact[] {
  const { briefing: words } = getWords(library.site.language);
  const { language } = library.site;
  const { series, signedOff } = briefing;
  return makeFacts([
    [words.for, getAudienceLinks(library, briefing.audiences)],
    [words.levels, briefing.levels.flatMap((id) => library.vocabulary.levelById.get(id)?.label ?? []).join(', ')],
    [words.themes, getThemeLinks(library, briefing.themes)],
    [
      words.series,
      series === null ? null : series.part === null ? series.name : words.seriesPart(series.name, series.part),
    ],
    [words.publisher, briefing.publisher],
    [words.reviewBy, briefing.reviewBy === null ? null : formatDate(briefing.reviewBy, language)],
    [words.signedOff, signedOff === null ? null : words.signedOffBy(signedOff.by, formatDate(signedOff.on, language))],
    [words.supersedes, getBriefingLinks(library, briefing.supersedes)],
    [words.licence, briefing.licence],
  ]);
}
