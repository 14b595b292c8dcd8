import type { BriefingSlug, RecordId, ReviewId, SourceId } from '../ids.ts';
import { isListed } from '../is-listed.ts';
import type { Briefing, Library, Review, Source, Vocabulary } from '../model.ts';
import { makeActivities, makeCases, makeFigures, makeQuestions } from './make-other-records.ts';
import { makePoints } from './make-points.ts';
import type { BareRecord } from './make-records.ts';
import type { Relations } from './make-relations.ts';
import { makeSections } from './make-sections.ts';
import { makeFindPassage } from './passages.ts';
import type { ResolvedBriefing } from './resolve-briefings.ts';
import { makeReviewBelongs } from './review-belongs.ts';
import { makeSourceBelongs } from './source-belongs.ts';
import { makeTaggedBelongs } from './tagged-belongs.ts';
import { makeTermBelongs } from './term-belongs.ts';

export interface Linkable {
  readonly resolved: readonly ResolvedBriefing[];
  readonly records: ReadonlyMap<RecordId, BareRecord>;
  readonly relations: Relations;
  readonly briefings: ReadonlyMap<BriefingSlug, Briefing>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly reviews: ReadonlyMap<ReviewId, Review>;
  readonly vocabulary: Vocabulary;
}

type Linked = Pick<
  Library,
  'points' | 'cases' | 'figures' | 'questions' | 'activities' | 'sections' | 'groups' | 'figureGroups' | 'belongs'
>;

/** The records, each with all that it names and all that names it, and what belongs to each theme, audience and so on. */
export function linkRecords(linkable: Linkable): Linked {
  const { resolved, records, relations, sources } = linkable;
  const points = makePoints(records, relations);
  const cases = makeCases(records, relations);
  const figures = makeFigures(records, relations);
  const questions = makeQuestions(records, relations);
  const activities = makeActivities(records, relations);
  const sections = makeSections(resolved, sources);
  const { groups } = relations.points;
  const parts = { points, cases, figures, questions, activities, sections };
  return { ...parts, groups, figureGroups: relations.figures.groups, belongs: makeBelongs(linkable, parts) };
}

function makeBelongs(
  { resolved, records, relations, briefings, sources, reviews, vocabulary }: Linkable,
  {
    points,
    cases,
    figures,
    questions,
    sections,
  }: Pick<Linked, 'points' | 'cases' | 'figures' | 'questions' | 'sections'>,
): Library['belongs'] {
  const keepListed = <Kept extends { readonly briefing: BriefingSlug }>(all: ReadonlyMap<RecordId, Kept>): Kept[] =>
    [...all.values()].filter((record) => isListed({ briefings }, record.briefing));
  const tagged = {
    point: keepListed(points),
    case: keepListed(cases),
    figure: keepListed(figures),
    question: keepListed(questions),
  };
  const listed = [...briefings.values()].filter((briefing) => briefing.status === 'published');
  const findPassage = makeFindPassage(records, new Map(sections.map((section) => [section.id, section])));
  const terms = [...vocabulary.termById.keys()];
  return {
    ...makeTaggedBelongs(tagged, listed, vocabulary),
    source: makeSourceBelongs([...sources.keys()], records, resolved, findPassage),
    review: makeReviewBelongs([...reviews.keys()], records, resolved, findPassage),
    term: makeTermBelongs(terms, resolved, findPassage),
    termContrast: new Map(terms.map((term) => [term, relations.termQuestionedBy.get(term) ?? []])),
  };
}
