import type { Library, Theme } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type DrawnRecord, type DrawOptions, drawRecord } from './draw-record.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getBriefingLinks, getCaseLinks, getThemeLinks } from './get-links.ts';
import { compareRecurring, getRecurring, type RecurringStatement } from './get-recurring.ts';
import { getSectionLink } from './get-section-link.ts';
import { getSourceGroups, type SourceGroup } from './get-source-groups.ts';
import { getStatements, isRecurring } from './get-statements.ts';
import { getThemeNote } from './get-theme-map.ts';
import { withBase } from './with-base.ts';
import { makeYearAxis, type YearAxis } from './year-line.ts';

export interface ThemeView {
  readonly frame: Frame;
  readonly kind: string;
  readonly title: string;
  readonly scope: string | null;
  /** "Not: …": what belongs elsewhere, as the vocabulary writes it. */
  readonly notHere: string | null;
  /** "40 learning points, 7 recurring" */
  readonly note: string;
  readonly narrower: readonly NarrowerTheme[];
  readonly axis: YearAxis | null;
  readonly undated: string;
  readonly recurring: readonly RecurringStatement[];
  readonly bySource: readonly SourceGroup[];
  readonly figures: readonly DrawnRecord[];
  readonly cases: readonly Link[];
  readonly questions: readonly DrawnRecord[];
  readonly briefings: readonly Link[];
  readonly isEmpty: boolean;
  readonly words: Words['theme'];
  readonly historyWords: Words['history'];
}

export interface NarrowerTheme extends Link {
  /** "12 learning points" */
  readonly note: string;
}

/** What was learnt about a theme: first what recurs, then the rest year by year. */
export function getThemeView(library: Library, theme: Theme): ThemeView {
  const words = getWords(library.site.language);
  const belongs = library.belongs.theme.get(theme.id);
  const statements = getStatements(library, belongs?.points ?? []);
  const recurring = statements.filter(isRecurring).sort(compareRecurring);
  const axis = makeYearAxis(statements.flatMap(({ years }) => years));
  const draw: DrawOptions = { titleLevel: 3, termsSeen: new Set() };
  const [scope = null, notHere = null] = theme.scope?.split(/ (?=Not: )/) ?? [];
  const parent = theme.parent === null ? undefined : library.vocabulary.themeById.get(theme.parent);
  return {
    frame: getFrame(library, {
      title: theme.label,
      ...(scope === null ? {} : { description: scope }),
      address: theme.address,
      crumbs: [
        getSectionLink(library, 'themes'),
        ...(parent === undefined ? [] : [{ href: withBase(library, parent.address), label: parent.label }]),
      ],
      exit: theme.exit,
    }),
    kind: parent === undefined ? words.theme.kind : words.theme.narrowerKind(parent.label),
    title: theme.label,
    scope,
    notHere,
    note: getThemeNote(library, statements),
    narrower: getNarrower(library, theme),
    axis: axis.columns.length > 1 ? axis : null,
    undated: words.line.undated,
    recurring: recurring.map((statement) => getRecurring(library, statement, axis, draw)),
    bySource: getSourceGroups(library, statements, { ...draw, titleLevel: 4 }),
    figures: (belongs?.figures ?? [])
      .flatMap((id) => library.figures.get(id) ?? [])
      .filter((figure) => figure.isCounted)
      .map((figure) => drawRecord(library, figure, draw)),
    cases: getCaseLinks(library, belongs?.cases ?? []),
    questions: (belongs?.questions ?? [])
      .flatMap((id) => library.questions.get(id) ?? [])
      .map((question) => drawRecord(library, question, draw)),
    briefings: getBriefingLinks(library, belongs?.briefings ?? []),
    isEmpty: statements.length === 0,
    words: words.theme,
    historyWords: words.history,
  };
}

function getNarrower(library: Library, theme: Theme): NarrowerTheme[] {
  return theme.narrower.flatMap((id) => {
    const [link] = getThemeLinks(library, [id]);
    const statements = getStatements(library, library.belongs.theme.get(id)?.points ?? []);
    return link === undefined ? [] : [{ ...link, note: getThemeNote(library, statements) }];
  });
}
