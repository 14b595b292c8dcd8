import type { AudienceId, RecordId, ThemeId } from '../library/ids.ts';
import type { LearningPoint, Library, RecordBase } from '../library/model.ts';
import { choosePoints } from './choose-points.ts';
import type { Pack, PackPoint, PackTheme } from './pack.ts';

/**
 * The pack of an audience: its learning points under their first theme, in the order of the vocabulary, with the case
 * studies, questions and activities that speak of them and the key figures of the same theme and sources.
 * @throws Error when the audience is not in the vocabulary
 */
export function makePack(library: Library, audience: AudienceId): Pack {
  const { points, available } = choosePoints(library, audience);
  const records = points.flatMap(({ id }) => library.points.get(id) ?? []);
  const printed = { seen: new Set<RecordId>(), cases: new Set(records.flatMap((point) => point.cases)) };
  const themes = groupByTheme(library, points).map(([theme, members]) =>
    makePackTheme(library, theme, members, printed),
  );
  const said = records.flatMap((point) => [point, ...point.sameAs.flatMap((id) => library.points.get(id) ?? [])]);
  const figures = themes.flatMap((theme) => theme.figures).flatMap((id) => library.figures.get(id) ?? []);
  const cases = themes.flatMap((theme) => theme.cases).flatMap((id) => library.cases.get(id) ?? []);
  return {
    audience,
    title: library.vocabulary.audienceById.get(audience)?.label ?? audience,
    themes,
    chosen: points.length,
    available,
    sources: [...new Set([...said, ...figures, ...cases].flatMap((record) => record.source ?? []))].sort((a, b) =>
      compareText(library.sources.get(a)?.shortName ?? a, library.sources.get(b)?.shortName ?? b),
    ),
    briefings: [...new Set(said.map((point) => point.briefing))],
  };
}

function compareText(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB');
}

/** Points under the top theme of the first theme that each names, in the order of the vocabulary. */
function groupByTheme(library: Library, points: readonly PackPoint[]): [ThemeId, PackPoint[]][] {
  const groups = new Map<ThemeId, PackPoint[]>(library.vocabulary.themes.map((theme) => [theme.id, []]));
  for (const point of points) {
    const first = library.points.get(point.id)?.themes[0];
    const theme = first === undefined ? undefined : library.vocabulary.themeById.get(first);
    if (theme !== undefined) groups.get(theme.parent ?? theme.id)?.push(point);
  }
  return [...groups].filter(([, members]) => members.length > 0);
}

/** What a pack prints. */
interface Printed {
  /** What stands under an earlier theme, and is not repeated under this one. */
  readonly seen: Set<RecordId>;
  /** All case studies of the pack; each is printed with all that is written inside it. */
  readonly cases: ReadonlySet<string>;
}

function makePackTheme(
  library: Library,
  theme: ThemeId,
  points: readonly PackPoint[],
  { seen, cases }: Printed,
): PackTheme {
  const isAlone = (record: RecordBase | undefined): boolean =>
    record !== undefined && !getCasesAround(library, record).some((id) => cases.has(id));
  const records = points.flatMap(({ id }) => library.points.get(id) ?? []);
  const sources = new Set(records.map((point) => point.source));
  const figures = (library.belongs.theme.get(theme)?.figures ?? [])
    .flatMap((id) => library.figures.get(id) ?? [])
    .filter((figure) => figure.isCounted && sources.has(figure.source) && isFirstTheme(library, figure, theme))
    .filter(isAlone);
  return {
    theme,
    points: points.filter(({ id }) => isAlone(library.points.get(id))),
    cases: takeNew(
      records.flatMap((point) => point.cases),
      seen,
    ),
    figures: figures.map((figure) => figure.id),
    questions: takeNew(
      records.flatMap((point) => point.questions).filter((id) => isAlone(library.questions.get(id))),
      seen,
    ),
    activities: takeNew(
      records.flatMap((point) => point.activities).filter((id) => isAlone(library.activities.get(id))),
      seen,
    ),
  };
}

/** A figure of several themes is shown once in a pack, under the first of them. */
function isFirstTheme(library: Library, record: Pick<LearningPoint, 'themes'>, theme: ThemeId): boolean {
  const first = record.themes[0];
  return first !== undefined && (library.vocabulary.themeById.get(first)?.parent ?? first) === theme;
}

function takeNew(ids: readonly RecordId[], seen: Set<RecordId>): RecordId[] {
  const fresh = [...new Set(ids)].filter((id) => !seen.has(id));
  for (const id of fresh) seen.add(id);
  return fresh;
}

/** Ids of the case studies that a record is written inside. */
function getCasesAround(library: Library, { briefing, block }: RecordBase): string[] {
  const found: string[] = [];
  const blocks = library.briefings.get(briefing)?.parsed.blocks;
  for (let parent = blocks?.[block]?.parent; parent; parent = parent.parent) {
    if (parent.name === 'CaseStudy') found.push(`${briefing}/${parent.id}`);
  }
  return found;
}
