import type { Library } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import type { Words } from '../../words/en-GB.ts';
import { getWords } from '../../words/get-words.ts';
import type { DrawOptions } from '../draw-record.ts';
import { type Frame, getFrame } from '../get-frame.ts';
import { getRecurring, type RecurringStatement } from '../get-recurring.ts';
import type { Statement } from '../get-statements.ts';
import { pageSize } from '../lists/paginate.ts';
import { needsExit } from '../needs-exit.ts';
import { makeYearAxis, type YearAxis } from '../year-line.ts';
import { getAllStatements } from './get-all-statements.ts';
import { type FigureGroup, getCountedFigures, getFigureGroups } from './get-figure-groups.ts';
import { getMostSaid } from './get-most-said.ts';
import { getQuietThemes, type QuietThemes } from './get-quiet-themes.ts';
import { getThemeMatrix, type ThemeMatrix } from './get-theme-matrix.ts';
import { getYearHeads, type YearHead } from './get-year-heads.ts';
import { getSourceAxis, getYearAxis } from './matrix-columns.ts';

/** What several sources say is shown up to this many. */
const maxRecurring = 10;

export interface InsightsView {
  readonly frame: Frame;
  /** "327 learning points", "5 sources", "20 key figures" */
  readonly facts: readonly string[];
  readonly contents: readonly Link[];
  readonly bySource: ThemeMatrix & { readonly years: readonly YearHead[] };
  readonly byYear: ThemeMatrix;
  readonly recurring: readonly RecurringStatement[];
  /** null where everything is of one year. */
  readonly axis: YearAxis | null;
  readonly undated: string;
  readonly quiet: QuietThemes;
  readonly figures: readonly FigureGroup[];
  /** Said where there are more figures than are shown. */
  readonly figuresNote: string | null;
  /** Nothing has been published yet. */
  readonly isEmpty: boolean;
  readonly words: Words['insights'];
  readonly historyWords: Words['history'];
}

/** Themes against sources and years, what most sources say, what nobody speaks of, and the figures with their bases. */
export function getInsightsView(library: Library): InsightsView {
  const { insights: words, line, history } = getWords(library.site.language);
  const statements = getAllStatements(library);
  const sources = getSourceAxis(library, statements);
  const draw: DrawOptions = { titleLevel: 3, termsSeen: new Set() };
  const recurring = getMostSaid(statements, maxRecurring);
  const axis = makeYearAxis(statements.flatMap(({ years }) => years));
  const figures = getCountedFigures(library);
  const shown = figures.slice(0, pageSize);
  const view = {
    recurring: recurring.map((statement) => getRecurring(library, statement, axis, draw)),
    quiet: getQuietThemes(library),
    figures: getFigureGroups(library, shown, draw),
  };
  return {
    ...view,
    frame: getFrame(library, {
      title: words.title,
      description: words.summary,
      address: '/insights/',
      exit: needsExit(library, [...recurring.map(({ point }) => point), ...shown]),
    }),
    facts: getFacts(library, statements, figures.length),
    contents: getContents(words, view),
    bySource: { ...getThemeMatrix(library, sources), years: getYearHeads(library, sources.columns) },
    byYear: getThemeMatrix(library, getYearAxis(library, statements)),
    axis: axis.columns.length > 1 ? axis : null,
    undated: line.undated,
    figuresNote: figures.length > shown.length ? words.figuresShown(shown.length, figures.length) : null,
    isEmpty: statements.length === 0,
    words,
    historyWords: history,
  };
}

function getFacts(library: Library, statements: readonly Statement[], figures: number): string[] {
  const { counts, insights } = getWords(library.site.language);
  const sources = new Set(statements.flatMap(({ voices }) => voices.map(({ source }) => source)));
  return [
    counts.points(statements.length),
    insights.sources(sources.size),
    ...(figures === 0 ? [] : [counts.figures(figures)]),
  ];
}

function getContents(
  words: Words['insights'],
  { recurring, quiet, figures }: Pick<InsightsView, 'recurring' | 'quiet' | 'figures'>,
): Link[] {
  return [
    { href: '#by-source', label: words.bySource },
    { href: '#by-year', label: words.byYear },
    ...(recurring.length > 0 ? [{ href: '#recurs', label: words.recurs }] : []),
    ...(quiet.groups.length > 0 ? [{ href: '#quiet', label: words.quiet }] : []),
    ...(figures.length > 0 ? [{ href: '#figures', label: words.figures }] : []),
  ];
}
