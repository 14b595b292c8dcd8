import { makeBlock, makeText, type Part } from './draft.ts';
import { makeList, makeQuestion, makeSentence, makeTitle } from './sentences.ts';
import type { Subject } from './subject.ts';

export const pointCount = 8;

const kinds = ['finding', 'learning-point', 'learning-point', 'recommendation', 'good-practice', 'commitment'] as const;

/** A learning point with everything that one may have, less often what is rare in real briefings. */
export function makePoint(subject: Subject, index: number): Part {
  const { random, themes, narrower, roles, sources } = subject;
  const asks = [makeQuestion(random), makeQuestion(random)].map((question) => question.replace('?', ''));
  const attributes = {
    id: `point-${index + 1}`,
    kind: random.pick(kinds),
    title: makeTitle(random),
    themes: random.some([...themes, ...narrower], random.integer(1, 2)).join(', '),
    source: random.pick(sources),
    page: String(random.integer(1, 180)),
    asks: asks.join('; '),
    ...(random.isLikely(0.5) ? { audiences: random.some(roles, random.integer(1, 3)).join(', ') } : {}),
    ...getRelation(subject, index),
  };
  const list = index % 4 === 3 ? [makeText(makeList(random, 2))] : [];
  return makeBlock('LearningPoint', attributes, [makeText(`${makeSentence(random)} ${makeSentence(random)}`), ...list]);
}

/**
 * A link to a point of an earlier briefing. Points 1 to 4 say the same as others of these, 5 and 6 are parts of a point 7,
 * and 8 questions another point 8: so that no point is ever alike with a bundle that it is part of.
 */
function getRelation({ random, earlierPoint }: Subject, index: number): Readonly<Record<string, string>> {
  if (index < 4) return random.isLikely(0.15) ? toAttribute('sameAs', earlierPoint(1, 4)) : {};
  if (index < 6) return random.isLikely(0.15) ? toAttribute('partOf', earlierPoint(7, 7)) : {};
  return index === 7 && random.isLikely(0.1) ? toAttribute('contrast', earlierPoint(8, 8)) : {};
}

function toAttribute(name: string, [target]: readonly string[]): Readonly<Record<string, string>> {
  return target === undefined ? {} : { [name]: target };
}
