import { type Corpus, toSlug } from './corpus.ts';
import { type Draft, makeBlock, makeText, type Part } from './draft.ts';
import { makePoint, pointCount } from './make-point.ts';
import { makeProse } from './make-prose.ts';
import { makeRandom } from './random.ts';
import { makeList, makeParagraph, makeQuestion, makeSentence, makeTitle } from './sentences.ts';
import { makeSubject, type Subject } from './subject.ts';

/**
 * The nth briefing of a corpus: about 1,190 words, eight learning points, and every block of the dialect often enough to
 * count. It depends on the seed, on n, and on how many sources and reviews there are, and links only to briefings before
 * it, so that a corpus begins like a larger one that has as many of them.
 */
export function makeDraft(corpus: Corpus, index: number): Draft {
  const random = makeRandom(corpus.seed, index);
  const subject = makeSubject(corpus, index, random);
  return {
    slug: toSlug(index),
    title: `${makeTitle(random)} (${index + 1})`,
    summary: makeSentence(random),
    published: `${random.integer(2012, 2025)}-${pad(random.integer(1, 12))}-${pad(random.integer(1, 28))}`,
    themes: subject.themes,
    audiences: subject.audiences,
    levels: random.some(corpus.vocabulary.levels, random.integer(0, 2)),
    sources: subject.sources,
    reviews: subject.reviews,
    related: index === 0 ? [] : [toSlug(random.integer(0, index - 1))],
    parts: makeParts(subject),
  };
}

function makeParts(subject: Subject): Part[] {
  const { random } = subject;
  const sections = Array.from({ length: pointCount }, (_, number) => makeSection(subject, number));
  return [
    makeText(makeProse(subject, 30)),
    ...sections.flat(),
    makeText('## Questions for your team'),
    ...['point-1, point-2', 'point-3', 'case-1'].map((about, number) =>
      makeBlock('Question', { id: `question-${number + 1}`, for: random.pick(occasions), about }, [
        makeText(makeQuestion(random)),
        ...(number === 0 ? [makeBlock('Answer', {}, [makeText(makeSentence(random))])] : []),
      ]),
    ),
    ...makeOccasional(subject),
    makeText(`## Where to find out more\n\n${makeProse(subject, 26)}`),
  ];
}

const occasions = ['team-meeting', 'supervision', 'training-day', 'team-meeting, supervision'] as const;

/** A heading, prose, perhaps a list, a learning point, and a case study or a key figure here and there. */
function makeSection(subject: Subject, number: number): Part[] {
  const { random } = subject;
  const list = number === 2 || number === 5 ? [makeText(makeList(random, 4))] : [];
  return [
    makeText(`## ${makeTitle(random)}`),
    makeText(makeProse(subject, 26)),
    ...list,
    makePoint(subject, number),
    ...(number === 1 || number === 4 ? [makeCase(subject, number === 1 ? 1 : 2)] : []),
    ...(number === 3 || number === 6 ? [makeFigure(subject, number === 3 ? 1 : 2)] : []),
    ...(random.isLikely(0.1) ? [makeText(makeParagraph(random, 20))] : []),
  ];
}

function makeCase({ random, reviews, sources, earlierPoint }: Subject, number: number): Part {
  const illustrates = [`point-${number}`, ...(random.isLikely(0.2) ? earlierPoint(1, 8) : [])];
  const attributes = {
    id: `case-${number}`,
    title: `Child ${String.fromCharCode(64 + random.integer(1, 26))}`,
    review: random.pick(reviews),
    illustrates: illustrates.join(', '),
    source: random.pick(sources),
    page: String(random.integer(1, 180)),
  };
  return makeBlock('CaseStudy', attributes, [makeText(makeParagraph(random, 20)), makeText(makeParagraph(random, 14))]);
}

function makeFigure({ random, themes, sources }: Subject, number: number): Part {
  const of = random.integer(20, 99);
  const value = String(random.integer(1, of));
  const attributes = {
    id: `figure-${number}`,
    value,
    of: String(of),
    base: 'reviews that were read',
    themes: random.pick(themes),
    source: random.pick(sources),
    page: String(random.integer(1, 180)),
  };
  const text = `In ${value} of the ${of} reviews that were read, ${makeSentence(random).toLowerCase()}`;
  return makeBlock('KeyFigure', attributes, [makeText(text)]);
}

/** Blocks that stand in some briefings only. */
function makeOccasional({ random, roles, earlierPoint, sources }: Subject): Part[] {
  const activity = makeBlock(
    'Activity',
    { id: 'activity-1', title: makeTitle(random), minutes: '20', about: 'point-1' },
    [makeText(makeParagraph(random, 30))],
  );
  const columns = ['What was seen', 'What was known elsewhere'].map((title) =>
    makeBlock('Column', { title }, [makeText(makeParagraph(random, 20))]),
  );
  const forSome = makeBlock('For', { audiences: random.some(roles, 2).join(', ') }, [
    makeText(`## ${makeTitle(random)}`),
    makeText(`${makeParagraph(random, 30)} [@${random.pick(sources)}]`),
  ]);
  const included = earlierPoint(1, 8).map((point) => makeBlock('Include', { point }, []));
  return [
    ...(random.isLikely(0.2) ? [activity] : []),
    ...(random.isLikely(0.1) ? [makeBlock('Compare', {}, columns)] : []),
    ...(random.isLikely(0.1) ? [forSome] : []),
    ...(random.isLikely(0.1) ? included : []),
  ];
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
