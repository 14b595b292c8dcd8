import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAll, toId } from '../../scripts/search-measure/ask-all.ts';
import { readQuestions } from '../../scripts/search-measure/judged-questions.ts';
import { getMeans, makeReport } from '../../scripts/search-measure/measures.ts';
import { getLibrary } from '../../src/library/get-library.ts';
import { type OpenSearch, openSearch } from '../../src/search/node/open-search.ts';

let search: OpenSearch;

beforeAll(async () => {
  search = await openSearch(await getLibrary('content'));
}, 60_000);

afterAll(() => search.close());

describe('the search on the demonstration content', () => {
  test.each([
    { name: 'seen' as const, ndcg: 0.74, success: 0.95, zero: 0 },
    { name: 'unseen' as const, ndcg: 0.6, success: 0.85, zero: 0 },
  ])('answers the $name questions as well as it did', async ({ name, ...floors }) => {
    const scores = await askAll(search.engine, readQuestions(name));
    console.log(makeReport(name, scores));
    const means = getMeans(scores);
    expect(means.ndcg).toBeGreaterThanOrEqual(floors.ndcg);
    expect(means.success).toBeGreaterThanOrEqual(floors.success);
    expect(means.zero).toBeLessThanOrEqual(floors.zero);
  });

  test.each([
    ['mums new boyfriend has moved in', 'uea-triennial-research-briefing/significant-change-is-a-cue', 'new partner'],
    ['does gdpr stop me sharing', 'triennial-2016-social-workers/share-by-default', null],
    ['WNB', 'uea-triennial-research-briefing/was-not-brought', null],
    ['profesional curiousity', 'lcspr-annual-review-2021/second-question-not-asked', null],
    ['closing cases and step down for team managers', 'triennial-2016-social-workers/no-untested-step-down', null],
  ])('“%s” is answered among the first three', async (question, answer, through) => {
    const found = await search.engine.ask({ question, filters: {}, sort: 'best', asTyped: false });
    const first = (await found.next(3)).map((result) => ({
      ids: [result, ...result.alike].map(({ url }) => toId(url)),
      result,
    }));
    const hit = first.find(({ ids }) => ids.includes(answer));
    expect(
      first.map(({ ids }) => ids[0]),
      `the answer ${answer} is among them`,
    ).toSatisfy(() => hit !== undefined);
    if (through !== null) expect(hit?.result.through).toContain(through);
  });

  test('the same question has the same answer, whatever was asked before', async () => {
    const ask = async (question: string): Promise<string[]> => {
      const answer = await search.engine.ask({ question, filters: {}, sort: 'best', asTyped: false });
      return (await answer.next(10)).map(({ url }) => url);
    };
    const before = await ask('missed appointments');
    await ask('zzyzx infomation');
    await ask('neglect of teenagers');
    expect(await ask('missed appointments')).toEqual(before);
    expect(before.length).toBeGreaterThan(3);
  });
});
