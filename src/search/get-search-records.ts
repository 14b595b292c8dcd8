import type { Place } from '../findings/finding.ts';
import type { AudienceId, BriefingSlug, LevelId, SourceId, ThemeId } from '../library/ids.ts';
import type { Briefing, Library, SectionRecord } from '../library/model.ts';
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
  readonly levels: readonly LevelId[];
  readonly group: string;
  /** null for a section and for a briefing. */
  readonly place: Place | null;
}

/** A title longer than this is cut: it is a link, not the passage. */
const maxTitle = 120;

/**
 * Every passage of the published briefings that can be found: learning points, case studies, key figures, questions and
 * sections of prose, whole or by paragraphs, and for each briefing a short record of its title, summary and headings. Briefing
 * by briefing, the kinds one after the other.
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
      place: null,
      group: '',
    },
    ...briefing.points
      .flatMap((id) => library.points.get(id) ?? [])
      .map((point) => ({
        ...point,
        group: point.sameAs.length === 0 ? '' : (library.points.get(point.origin)?.address ?? ''),
      })),
    ...briefing.cases
      .flatMap((id) => library.cases.get(id) ?? [])
      .map((study) => ({ ...study, kind: 'case-study', asks: [], group: '' })),
    ...briefing.figures
      .flatMap((id) => library.figures.get(id) ?? [])
      .map((figure) => ({ ...untitled, ...figure, kind: 'key-figure', group: '' })),
    ...briefing.questions
      .flatMap((id) => library.questions.get(id) ?? [])
      .map((question) => ({ ...untitled, ...question, kind: 'question', group: '' })),
    ...(sections.get(briefing.slug) ?? []).flatMap((section) => getParts(briefing, section)),
  ];
}

/** A short section whole, another by its parts: a link leads to the paragraph itself, under the words of its heading. */
function getParts(briefing: Briefing, section: SectionRecord): Passage[] {
  const id = section.address.slice(section.address.indexOf('#') + 1);
  const parts = briefing.parsed.sections.find((one) => one.id === id)?.parts ?? [];
  return parts.map((part) => {
    const address = section.address.replace(`#${id}`, `#${part.id}`);
    return {
      ...section,
      address,
      text: part.text,
      kind: 'section',
      asks: [],
      source: briefing.sources[0] ?? null,
      page: null,
      group: '',
      place: null,
    };
  });
}

function toRecord(library: Library, briefing: Briefing, passage: Passage): SearchRecord {
  const { themeById, audienceById } = library.vocabulary;
  const themes = passage.themes.flatMap((id) => themeById.get(id) ?? []);
  const audiences = passage.audiences.flatMap((id) => audienceById.get(id) ?? []);
  return {
    address: passage.address,
    title: shorten(passage.title ?? passage.text),
    text: passage.text,
    asks: passage.asks,
    briefing: passage.kind === 'briefing' ? '' : briefing.title,
    from: getSourceName(library, passage.source),
    under: passage.kind === 'briefing' ? '' : getHeadingAbove(briefing, passage),
    page: passage.page ?? '',
    group: passage.group,
    filters: {
      theme: unique(themes.flatMap((theme) => [theme.id, ...(theme.parent === null ? [] : [theme.parent])])),
      audience: unique(
        // What is for a whole sector is for each of its roles.
        audiences.flatMap(({ id, sector, roles }) => [id, ...(sector === null ? [] : [sector]), ...roles]),
      ),
      kind: [passage.kind],
      type: [briefing.type],
      year: passage.year === null ? [] : [String(passage.year)],
      level: passage.levels,
      source: passage.source === null ? [] : [passage.source],
    },
  };
}

function getSourceName({ sources, site }: Library, id: SourceId | null): string {
  return (id === null ? undefined : sources.get(id))?.shortName ?? site.name;
}

/** Empty for a section, whose title it is, and before the first heading. */
function getHeadingAbove({ parsed }: Briefing, { place }: Passage): string {
  const line = place?.line ?? 0;
  return parsed.headings.findLast((heading) => heading.place.line < line)?.text ?? '';
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
