import { type BriefingSlug, type RecordId, type SourceId, type TermId, toRecordId } from '../ids.ts';
import type { Source } from '../model.ts';
import { invert } from './invert.ts';
import { type Alike, type Groups, makeGroups } from './make-groups.ts';
import type { BareRecord } from './make-records.ts';
import type { ResolvedBriefing } from './resolve-briefings.ts';
import type { RecordKind } from './targets.ts';

type Others = ReadonlyMap<RecordId, readonly RecordId[]>;

/** Who names whom, seen from the one that is named. Only listed records stand in the lists. */
export interface Relations {
  readonly points: Groups;
  readonly figures: Groups;
  readonly partsOf: Others;
  readonly questionedBy: Others;
  readonly termQuestionedBy: ReadonlyMap<TermId, readonly RecordId[]>;
  /** Case studies that illustrate a point or that it stands in. */
  readonly casesOf: Others;
  readonly questionsOf: Others;
  readonly activitiesOf: Others;
  readonly includedBy: ReadonlyMap<RecordId, readonly BriefingSlug[]>;
  /** Those of `ids` that a list about `holder` may show: listed ones, and never itself. */
  keepListed(ids: readonly RecordId[], holder: RecordId): RecordId[];
}

/** Linear in the number of records and of names in them. */
export function makeRelations(
  records: ReadonlyMap<RecordId, BareRecord>,
  briefings: readonly ResolvedBriefing[],
  sources: ReadonlyMap<SourceId, Source>,
): Relations {
  const all = [...records.values()];
  const listed = all.filter((record) => record.briefing.isListed);
  const points = listed.filter((record) => record.kind === 'point');
  const group = (kind: RecordKind): Groups =>
    makeGroups(all.filter((record) => record.kind === kind).map((record) => toAlike(record, sources)));
  const invertKind = (kind: RecordKind, getTargets: (record: BareRecord) => readonly RecordId[]): Others =>
    toIds(
      invert(
        listed.filter((record) => record.kind === kind),
        getTargets,
      ),
    );
  const inside = toIds(invert(points, getCasesAround));
  const included = invert(
    briefings.filter((briefing) => briefing.isListed),
    (briefing) => [...briefing.blocks.values()].flatMap((references) => references.included ?? []),
  );
  return {
    points: group('point'),
    figures: group('figure'),
    partsOf: invertKind('point', ({ references }) => references.partOf),
    questionedBy: invertKind('point', getContrastedPoints),
    termQuestionedBy: toIds(invert(points, getContrastedTerms)),
    casesOf: invertKind('case', ({ base, references }) => [...references.illustrates, ...(inside.get(base.id) ?? [])]),
    questionsOf: invertKind('question', ({ references }) => references.about),
    activitiesOf: invertKind('activity', ({ references }) => references.about),
    includedBy: new Map([...included].map(([point, found]) => [point, found.map((briefing) => briefing.slug)])),
    keepListed: (ids, holder) => ids.filter((id) => id !== holder && records.get(id)?.briefing.isListed === true),
  };
}

function toIds<Target>(found: ReadonlyMap<Target, readonly BareRecord[]>): ReadonlyMap<Target, readonly RecordId[]> {
  return new Map([...found].map(([target, records]) => [target, records.map((record) => record.base.id)]));
}

function toAlike({ base, references, briefing }: BareRecord, sources: ReadonlyMap<SourceId, Source>): Alike {
  const { published } = briefing.frontMatter;
  return {
    id: base.id,
    sameAs: references.sameAs,
    date: base.source === null ? published : (sources.get(base.source)?.date ?? null),
    published,
    isListed: briefing.isListed,
  };
}

function getContrastedPoints({ references }: BareRecord): RecordId[] {
  return references.contrast.flatMap((target) => (target.kind === 'point' ? target.id : []));
}

function getContrastedTerms({ references }: BareRecord): TermId[] {
  return references.contrast.flatMap((target) => (target.kind === 'term' ? target.id : []));
}

/** Ids of the case studies that a record stands in. */
function getCasesAround(record: BareRecord): RecordId[] {
  const found: RecordId[] = [];
  for (let around = record.block.parent; around !== null; around = around.parent) {
    if (around.name === 'CaseStudy' && around.id !== null) found.push(toRecordId(record.base.briefing, around.id));
  }
  return found;
}
