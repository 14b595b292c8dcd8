import type { RecordId } from '../library/ids.ts';
import type { Audience, Library, RecordBase } from '../library/model.ts';
import { makePack } from '../packs/make-pack.ts';
import type { PackTheme } from '../packs/pack.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type DrawnRecord, drawRecord } from './draw-record.ts';
import { formatDate } from './format-date.ts';
import { type Concern, type Frame, getConcern, getFrame } from './get-frame.ts';
import { getReference, type Reference } from './get-reference.ts';
import { getSectionLink } from './get-section-link.ts';
import { getWordsUsed, type WordUsed } from './get-words-used.ts';
import { withBase } from './with-base.ts';

export interface PackView {
  readonly frame: Frame;
  /** The audience: "Health visitor". */
  readonly title: string;
  readonly board: string;
  readonly date: string;
  /** "40 of 94 learning points", and how they were chosen. */
  readonly count: string;
  readonly concern: Concern;
  readonly contents: readonly { readonly href: string; readonly label: string; readonly note: string }[];
  readonly themes: readonly PackThemeView[];
  /** Every glossary term that the pack links, whether its author did or the drawing. */
  readonly terms: readonly WordUsed[];
  readonly references: readonly Reference[];
  readonly isEmpty: boolean;
  readonly words: Words['pack'];
}

export interface PackThemeView {
  readonly id: string;
  readonly label: string;
  readonly scope: string | null;
  readonly figures: readonly DrawnRecord[];
  readonly points: readonly DrawnRecord[];
  readonly cases: readonly DrawnRecord[];
  readonly questions: readonly DrawnRecord[];
  readonly activities: readonly DrawnRecord[];
}

/** What a trainer prints for an audience, as one page. */
export function getPackView(library: Library, audience: Audience): PackView {
  const words = getWords(library.site.language);
  const pack = makePack(library, audience.id);
  const termsSeen = new Set<string>();
  const themes = pack.themes.map((theme) => getPackThemeView(library, theme, termsSeen));
  const terms = getWordsUsed(library, getLinkedTerms(library, themes));
  return {
    frame: getFrame(library, {
      title: words.pack.documentTitle(audience.label),
      address: `/packs/${audience.id}/`,
      crumbs: [
        getSectionLink(library, 'audiences'),
        { href: withBase(library, audience.address), label: audience.label },
      ],
      exit: pack.themes.some(({ theme }) => library.vocabulary.themeById.get(theme)?.exit),
    }),
    title: audience.label,
    board: library.site.name,
    date: formatDate(library.today, library.site.language),
    count: words.pack.count(pack.chosen, pack.available),
    concern: getConcern(library),
    contents: getContents(themes, terms, words),
    themes,
    terms,
    references: pack.sources.flatMap((id) => library.sources.get(id) ?? []).map(getReference),
    isEmpty: themes.length === 0,
    words: words.pack,
  };
}

function getPackThemeView(
  library: Library,
  { theme: id, ...chosen }: PackTheme,
  termsSeen: Set<string>,
): PackThemeView {
  const theme = library.vocabulary.themeById.get(id);
  const draw = <Kind extends RecordBase>(records: ReadonlyMap<RecordId, Kind>, ids: readonly RecordId[]) =>
    ids
      .flatMap((record) => records.get(record) ?? [])
      .map((record) => drawRecord(library, record, { titleLevel: 3, termsSeen, medium: 'pack' }));
  return {
    id,
    label: theme?.label ?? id,
    scope: theme?.scope ?? null,
    figures: draw(library.figures, chosen.figures),
    points: draw(
      library.points,
      chosen.points.map((point) => point.id),
    ),
    cases: draw(library.cases, chosen.cases),
    questions: draw(library.questions, chosen.questions),
    activities: draw(library.activities, chosen.activities),
  };
}

/** Authors link terms too, and a drawing that is kept does not say which: so the links themselves are asked. */
function getLinkedTerms(library: Library, themes: readonly PackThemeView[]): Set<string> {
  const records = themes.flatMap(({ figures, points, cases, questions, activities }) =>
    [figures, points, cases, questions, activities].flat(),
  );
  const linked = new Set(records.flatMap(({ html }) => getGlossaryLinks(html)));
  return new Set(
    library.vocabulary.glossary.filter((term) => linked.has(withBase(library, term.address))).map(({ id }) => id),
  );
}

/** One look at each record: to look for each term of the glossary would be a hundred. */
function getGlossaryLinks(html: string): string[] {
  return [...html.matchAll(/ href="([^"]*\/glossary\/#[^"]*)"/g)].flatMap(([, href]) => href ?? []);
}

function getContents(
  themes: readonly PackThemeView[],
  terms: readonly WordUsed[],
  { pack: say, counts }: Words,
): PackView['contents'] {
  return [
    ...themes.map(({ id, label, points }) => ({ href: `#${id}`, label, note: counts.points(points.length) })),
    ...(terms.length > 0 ? [{ href: '#words', label: say.terms, note: '' }] : []),
    { href: '#references', label: say.references, note: '' },
    { href: '#report', label: say.report, note: '' },
  ];
}
