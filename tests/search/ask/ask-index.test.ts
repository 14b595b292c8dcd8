import { describe, expect, test } from 'vitest';
import { askIndex } from '../../../src/search/ask/ask-index.ts';
import type { PagefindApi } from '../../../src/search/pagefind-api.ts';
import { makePlan } from '../../../src/search/plan/make-plan.ts';
import { toWords } from '../../../src/search/plan/normalise.ts';
import { isEnglish, lexicon, records } from '../support/fixture.ts';

/** The passages of the fixture, found as Pagefind finds them: all words, or in quotation marks one after the other. */
function makeIndex(asked: string[]): PagefindApi {
  const passages = records.map(({ address, text }) => ({ address, words: toWords(text) }));
  return {
    options: async () => undefined,
    init: async () => undefined,
    async search(question) {
      asked.push(question ?? '');
      const wanted = toWords(question ?? '');
      const isFound = (words: readonly string[]): boolean =>
        question?.startsWith('"')
          ? words.join(' ').includes(wanted.join(' '))
          : wanted.every((word) => words.includes(word));
      const found = passages.filter(({ words }) => isFound(words));
      const data = async () => ({ content: '', url: '', meta: {}, filters: {} });
      return { results: found.map(({ address }) => ({ id: address, score: 1, words: [0], data })) };
    },
  };
}

async function ask(question: string) {
  const asked: string[] = [];
  const { concepts, hits } = await askIndex(makeIndex(asked), makePlan(question, lexicon, isEnglish));
  return { asked, concepts: concepts.map(({ search }) => search.concept.asked), hits: [...hits.keys()] };
}

describe('askIndex', () => {
  test('asks for phrases and short words as they stand, and for the words of a phrase apart', async () => {
    const { asked } = await ask('closing cases, upstairs, day');
    expect(asked).toEqual(['"closing cases"', 'closing cases', 'upstairs', '"day"']);
  });

  test('asks for nothing twice', async () => {
    const { asked, concepts } = await ask('threshold chat, doorstep call');
    expect(asked).toEqual(['"doorstep call"', '"snoop visit"', 'doorstep call']);
    expect(concepts).toEqual(['threshold chat', 'doorstep call']);
  });

  test('takes a phrase apart that is found nowhere, each word a concept of its own', async () => {
    const { asked, concepts, hits } = await ask('planned visits');
    expect(asked).toEqual(['planned visits', 'planned', 'visits']);
    expect(concepts).toEqual(['planned', 'visits']);
    expect(hits).toContain('/briefings/visits/#alone');
  });
});
