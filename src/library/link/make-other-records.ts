import type { RecordId, ThemeId } from '../ids.ts';
import type { Activity, CaseStudy, KeyFigure, Question } from '../model.ts';
import { getList, getText } from './get-attribute.ts';
import type { BareRecord } from './make-records.ts';
import type { Relations } from './make-relations.ts';
import type { RecordKind } from './targets.ts';

type Records = ReadonlyMap<RecordId, BareRecord>;

/** The case studies with the points that they illustrate. */
export function makeCases(records: Records, relations: Relations): ReadonlyMap<RecordId, CaseStudy> {
  return makeEach(records, 'case', ({ base, references, block }) => ({
    ...base,
    title: getText(block, 'title') ?? base.localId,
    about: getList(block, 'about').flatMap((one) => caseSubjects.find((subject) => subject === one) ?? []),
    review: references.review,
    illustrates: relations.keepListed(references.illustrates, base.id),
  }));
}

const caseSubjects = ['practice', 'review-quality', 'partnership'] as const;

/** The key figures; one that several briefings repeat is counted where its origin stands. */
export function makeFigures(records: Records, relations: Relations): ReadonlyMap<RecordId, KeyFigure> {
  return makeEach(records, 'figure', ({ base, block, briefing }) => {
    const members = relations.figures.members.get(base.id) ?? [];
    return {
      ...base,
      value: getText(block, 'value') ?? '',
      of: getText(block, 'of'),
      base: getText(block, 'base'),
      sameAs: members.filter((member) => member !== base.id),
      isCounted: briefing.isListed && (members[0] ?? base.id) === base.id,
    };
  });
}

/**
 * The questions. One that names no themes has those of what it is about, which are narrower than those of the briefing
 * around it.
 */
export function makeQuestions(records: Records, relations: Relations): ReadonlyMap<RecordId, Question> {
  return makeEach(records, 'question', ({ base, references, block }) => ({
    ...base,
    themes: references.themes ?? getThemesOf(references.about, records) ?? base.themes,
    for: getList(block, 'for'),
    about: relations.keepListed(references.about, base.id),
    hasAnswer: block.children.some((child) => child.name === 'Answer'),
  }));
}

/** The activities, with the themes of what they are about too. */
export function makeActivities(records: Records, relations: Relations): ReadonlyMap<RecordId, Activity> {
  return makeEach(records, 'activity', ({ base, references, block }) => ({
    ...base,
    themes: references.themes ?? getThemesOf(references.about, records) ?? base.themes,
    title: getText(block, 'title') ?? base.localId,
    minutes: Number(getText(block, 'minutes') ?? 0),
    about: relations.keepListed(references.about, base.id),
  }));
}

function getThemesOf(about: readonly RecordId[], records: Records): ThemeId[] | null {
  const themes = about.flatMap((id) => records.get(id)?.base.themes ?? []);
  return themes.length === 0 ? null : [...new Set(themes)];
}

function makeEach<Made>(
  records: Records,
  kind: RecordKind,
  make: (record: BareRecord) => Made,
): ReadonlyMap<RecordId, Made> {
  return new Map(
    [...records.values()].filter((record) => record.kind === kind).map((record) => [record.base.id, make(record)]),
  );
}
