import type { AudienceId, BriefingSlug, SourceId, ThemeId } from '../library/ids.ts';
import type { Briefing, Library, SectionRecord } from '../library/model.ts';
import { getWords } from '../words/get-words.ts';
import type { SearchRecord } from './record.ts';

/** What the search needs to know of a passage, whatever it is. */
interface Passage {
  readonly address: string;
  readonly kind: string;
  readonly title: string | null;
  readonly text: string;
  readonly asks: readonly string[];
  readonly themes: readonly ThemeId[];
  readonly audiences: readonly AudienceId[];
  readonly source: SourceId | null;
  readonly page: string | null;
  readonly year: number | null;
}

/** A title longer than this is cut: it is a link, not the passage. */
const maxTitle = 120;

/**
 * Every passage of the published briefings that can be found: learning points, case studies, key figures, questions and
 * sections of prose, and for each briefing a short record of its title, summary and headings. In document order.
 */
export function getSearchRecords(library: Library): SearchRecord[] {
  const sections = Map.groupBy(library.sections, (section) => section.briefing);
  return [...library.briefings.values()]
    .filter((briefing) => briefing.status === 'published')
    .flatMap((briefing) =>
      getPassages(library, briefing, sections).map((passage) => toRecord(library, briefing, passage)),
    );
}

function getPassages(
  library: Library,
  briefing: Briefing,
  sections: ReadonlyMap<BriefingSlug, readonly SectionRecord[]>,
): Passage[] {
  const untitled = { title: null, asks: [] };
  return [
    {
      ...briefing,
      kind: 'briefing',
      text: [briefing.summary, ...briefing.parsed.headings.map((heading) => heading.text)].join(' '),
      asks: [],
      source: briefing.sources[0] ?? null,
      page: null,
      year: getYear(briefing.published),
    },
    ...briefing.points.flatMap((id) => library.points.get(id) ?? []),
    ...briefing.cases
      .flatMap((id) => library.cases.get(id) ?? [])
      .map((study) => ({ ...study, kind: 'case-study', asks: [] })),
    ...briefing.figures
      .flatMap((id) => library.figures.get(id) ?? [])
      .map((figure) => ({ ...untitled, ...figure, kind: 'key-figure' })),
    ...briefing.questions
      .flatMap((id) => library.questions.get(id) ?? [])
      .map((question) => ({ ...untitled, ...question, kind: 'question' })),
    ...(sections.get(briefing.slug) ?? []).map((section) => ({
      ...section,
      kind: 'section',
      asks: [],
      source: briefing.sources[0] ?? null,
      page: null,
    })),
  ];
}

function toRecord(library: Library, briefing: Briefing, passage: Passage): SearchRecord {
  const { themeById, audienceById } = library.vocabulary;
  const words = getWords(library.site.language).search;
  const source = passage.source === null ? undefined : library.sources.get(passage.source);
  const themes = passage.themes.flatMap((id) => themeById.get(id) ?? []);
  const audiences = passage.audiences.flatMap((id) => audienceById.get(id) ?? []);
  return {
    address: passage.address,
    language: briefing.language.slice(0, 2),
    title: shorten(passage.title ?? passage.text),
    text: passage.text,
    asks: passage.asks,
    shown: {
      kind: words.kinds[passage.kind] ?? passage.kind,
      briefing: passage.kind === 'briefing' ? '' : briefing.title,
      source: [source?.shortName ?? library.site.name, passage.page === null ? '' : words.page(passage.page)]
        .filter((part) => part !== '')
        .join(', '),
      themes: themes.map((theme) => theme.label).join(' · '),
    },
    filters: {
      theme: unique(themes.flatMap((theme) => [theme.id, ...(theme.parent === null ? [] : [theme.parent])])),
      audience: unique(
        audiences.flatMap((audience) => [audience.id, ...(audience.sector === null ? [] : [audience.sector])]),
      ),
      kind: [passage.kind],
      type: [briefing.type],
      year: passage.year === null ? [] : [String(passage.year)],
    },
  };
}

function getYear(date: string): number {
  return Number(date.slice(0, 4));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function shorten(text: string): string {
  if (text.length <= maxTitle) return text;
  const cut = text.slice(0, maxTitle);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
