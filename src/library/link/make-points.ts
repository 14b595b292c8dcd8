import type { RecordId } from '../ids.ts';
import { type ContrastTarget, type LearningPoint, type PointKind, pointKinds } from '../model.ts';
import { getList, getText } from './get-attribute.ts';
import type { BareRecord } from './make-records.ts';
import type { Relations } from './make-relations.ts';

/** Far more than ever said the same thing in earnest. */
const largeGroup = 500;

/** The learning points, each with all that it names and all that names it. */
export function makePoints(
  records: ReadonlyMap<RecordId, BareRecord>,
  relations: Relations,
): ReadonlyMap<RecordId, LearningPoint> {
  const points = [...records.values()].filter((record) => record.kind === 'point');
  return new Map(points.map((record) => [record.base.id, makePoint(record, relations)]));
}

function makePoint({ base, references, block }: BareRecord, relations: Relations): LearningPoint {
  const { id } = base;
  const members = relations.points.members.get(id) ?? [];
  const whole = members[0] === id || members.length < largeGroup ? members.filter((member) => member !== id) : null;
  const getOthers = (others: ReadonlyMap<RecordId, readonly RecordId[]>): RecordId[] =>
    relations.keepListed(others.get(id) ?? [], id);
  return {
    ...base,
    kind: getKind(getText(block, 'kind')),
    title: getText(block, 'title'),
    lead: getText(block, 'lead'),
    number: getText(block, 'number'),
    asks: getList(block, 'asks'),
    // The origin keeps its list. That of another is made when asked for: kept for each of thousands it would fill the memory.
    get sameAs() {
      return whole ?? members.filter((member) => member !== id);
    },
    origin: members[0] ?? id,
    partOf: relations.keepListed(references.partOf, id),
    parts: getOthers(relations.partsOf),
    contrast: keepListedTargets(references.contrast, id, relations),
    questionedBy: getOthers(relations.questionedBy),
    cases: getOthers(relations.casesOf),
    questions: getOthers(relations.questionsOf),
    activities: getOthers(relations.activitiesOf),
    includedBy: relations.includedBy.get(id) ?? [],
  };
}

function getKind(written: string | null): PointKind {
  return pointKinds.find((kind) => kind === written) ?? 'learning-point';
}

function keepListedTargets(
  targets: readonly ContrastTarget[],
  holder: RecordId,
  relations: Relations,
): ContrastTarget[] {
  return targets.filter((target) => target.kind === 'term' || relations.keepListed([target.id], holder).length > 0);
}
