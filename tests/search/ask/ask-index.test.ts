import { describe, expect, test } from 'vitest';
import { askIndex } from '../../../src/search/ask/ask-index.ts';
import type { PagefindApi } from '../../../src/search/pagefind-api.ts';
import type { Search } from '../../../src/search/plan/concept.ts';
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
      const data = async () => ({ url: '', filters: {} });
      return { results: found.map(({ address }) => ({ id: address, score: 1, words: [0], data })) };
    },
  };
}

async function ask(question: string) {
  const asked: string[] = [];
  const { concepts } = await askIndex(makeIndex(asked), makePlan(question, lexicon, isEnglish));
  return { asked, concepts: concepts.map(({ search }) => search.concept.asked) };
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
    const asked: string[] = [];
    const concept = { asked: 'bruise upstairs', entry: null, isOnSite: true };
    const search: Search = { concept, forms: [{ text: concept.asked, how: 'parts', weight: 0.6 }], weight: 1 };
    const plan = { ...makePlan('', lexicon, isEnglish), searches: [search] };
    const { concepts, hits } = await askIndex(makeIndex(asked), plan);
    expect(asked).toEqual(['bruise upstairs', 'bruise', 'upstairs']);
    expect(concepts.map((one) => one.search.concept.asked)).toEqual(['bruise', 'upstairs']);
    expect([...hits.keys()]).toEqual(['/briefings/visits/#what-was-found__1', '/briefings/visits/#child-f']);
  });
});
