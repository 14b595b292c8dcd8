import type { Briefing, CaseStudy, KeyFigure, Library, Question, Theme } from '../library/model.ts';
import { getDrawnId } from './draw-record.ts';
import { compareRecurring } from './get-recurring.ts';
import { isRecurring, type Statement } from './get-statements.ts';
import { getThemeStatements } from './get-theme-statements.ts';
import { getVoiceId, getYearId } from './get-voice-id.ts';
import { compareVoices, type Voice } from './get-voices.ts';
import { countPages, getPageNumber } from './lists/paginate.ts';
import { oncePerThing } from './once-per-thing.ts';
import { makeYearAxis, type YearAxis } from './year-line.ts';

/** All that a theme's pages show between them, in order. */
export interface ThemeParts {
  readonly statements: readonly Statement[];
  /** First what recurs, then everything under each source that says it: one list, of which each page shows a part. */
  readonly learning: readonly ThemeItem[];
  readonly figures: readonly KeyFigure[];
  readonly cases: readonly CaseStudy['id'][];
  readonly questions: readonly Question[];
  readonly briefings: readonly Briefing['slug'][];
  /** Pages that the longest list needs. */
  readonly pages: number;
  /** On which page each part stands or begins: `year-2016`, `source-triennial-2016`, the id of a statement that recurs. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** The same on each of its pages, so that what recurs is seen across them. */
  readonly axis: YearAxis;
}

/** A statement of several sources by itself, or what one source says. */
export type ThemeItem =
  | { readonly kind: 'recurring'; readonly statement: Statement }
  | { readonly kind: 'said'; readonly statement: Statement; readonly voice: Voice };

export const getThemeParts = oncePerThing((library: Library, theme: Theme): ThemeParts => {
  const statements = getThemeStatements(library, theme);
  const { figures = [], cases = [], questions = [], briefings = [] } = library.belongs.theme.get(theme.id) ?? {};
  const learning = getItems(statements);
  const counted = figures.flatMap((id) => library.figures.get(id) ?? []).filter((figure) => figure.isCounted);
  return {
    statements,
    learning,
    figures: counted,
    cases,
    questions: questions.flatMap((id) => library.questions.get(id) ?? []),
    briefings,
    pages: countPages(...[learning, counted, cases, questions, briefings].map(({ length }) => length)),
    pageOf: getPages(learning),
    axis: makeYearAxis(statements.flatMap(({ years }) => years)),
  };
});

function getItems(statements: readonly Statement[]): ThemeItem[] {
  const recurring = statements.filter(isRecurring).sort(compareRecurring);
  const said = statements.flatMap((statement) =>
    statement.voices.map((voice) => ({ kind: 'said', statement, voice }) as const),
  );
  return [
    ...recurring.map((statement) => ({ kind: 'recurring', statement }) as const),
    ...said.sort(
      (a, b) => compareVoices(a.voice, b.voice) || Number(isRecurring(a.statement)) - Number(isRecurring(b.statement)),
    ),
  ];
}

function getPages(learning: readonly ThemeItem[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const [index, item] of learning.entries()) {
    const ids =
      item.kind === 'recurring'
        ? [getDrawnId(item.statement.point)]
        : [getVoiceId(item.voice), getYearId(item.voice.year)];
    for (const id of ids) {
      if (!pages.has(id)) pages.set(id, getPageNumber(index));
    }
  }
  return pages;
}
