import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result, SearchAnswer, SearchRequest } from '../../../src/search/ask/search-engine.ts';
import { type OpenSearch, openSearch } from '../../../src/search/node/open-search.ts';
import { library, records } from '../support/fixture.ts';

let search: OpenSearch;

beforeAll(async () => {
  search = await openSearch(library);
}, 60_000);

afterAll(() => search.close());

function ask(question: string, more: Partial<SearchRequest> = {}): Promise<SearchAnswer> {
  return search.engine.ask({ question, filters: {}, sort: 'best', asTyped: false, ...more });
}

const toPath = ({ url }: Pick<Result, 'url'>): string => new URL(url).pathname + new URL(url).hash;

async function findAll(question: string, more: Partial<SearchRequest> = {}): Promise<Result[]> {
  return (await ask(question, more)).next(100);
}

const getPaths = async (...args: Parameters<typeof findAll>): Promise<string[]> => (await findAll(...args)).map(toPath);

describe('a question is answered', () => {
  test.each([
    ['by its own words', 'bruise', '/briefings/visits/#what-was-found__1'],
    ['by a phrase', 'closing cases', '/briefings/handing-on/#say-why'],
    ['with small words in the phrase', 'says all the right things', '/briefings/handing-on/#promise'],
    ['by a misspelt word', 'upstiars', '/briefings/visits/#see-upstairs'],
    ['by an American spelling', 'color of it', '/briefings/visits/#what-was-found__1'],
    ['by the words in which people ask', 'getting ready to see a family', '/briefings/visits/#read-first'],
    ['one way', 'peeking in', '/briefings/visits/#what-was-found__1'],
    ['in code, as in any prose', 'seen: yes or no', '/briefings/visits/#what-to-write__1'],
    ['in Welsh on an English site', 'gofynnwch i’r plentyn', '/briefings/gwrando/#gofyn'],
    ['without what a Welsh reader’s accents are', 'gofynnwch i´r plentyn', '/briefings/gwrando/#gofyn'],
  ])('%s: %s', async (_, question, path) => {
    expect((await getPaths(question))[0]).toBe(path);
  });

  test('by the words of a phrase that stand nowhere together', async () => {
    expect(await getPaths('planned visits')).toContain('/briefings/visits/#alone');
  });

  test('every passage by its own words', async () => {
    const missed: string[] = [];
    for (const { address, text, filters } of records) {
      const results = await findAll(text, { filters: { kind: filters.kind } });
      const paths = results.flatMap((result) => [result, ...result.alike]).map(toPath);
      if (!paths.slice(0, 5).includes(address)) missed.push(address);
    }
    expect(missed).toEqual([]);
  });

  test.each(['', ' ', '???', 'marzipan', '"', '\u0000', 'x'.repeat(3000)])(
    '%j finds nothing, calmly',
    async (question) => {
      const answer = await ask(question);
      expect([answer.total, answer.hasMore(), await answer.next(5)]).toEqual([0, false, []]);
    },
  );
});

describe('a passage', () => {
  test('comes out of the index as it went in', async () => {
    const byPath = new Map(
      (await findAll('signs score file who chronology visit child bruise surgery', {})).map((one) => [
        toPath(one),
        one,
      ]),
    );
    const record = records.find(({ address }) => address.endsWith('#signs'));
    const { text, title, page, briefing, tags } = byPath.get('/briefings/handing-on/#signs') ?? {};
    expect({ text, title, page, briefing, tags }).toEqual({
      text: record?.text,
      title: 'Who has “the file” & who hasn’t?',
      page: '5',
      briefing: 'Handing work on',
      tags: record?.filters,
    });
    expect(text).toContain(`A score < 5 or > 9 counts & is written down: "who's got the multi-agency plan?"`);
  });

  test('of every kind comes out as it went in', async () => {
    const changed: string[] = [];
    for (const { address, title, text, filters } of records) {
      const results = await findAll(text, { filters: { kind: filters.kind } });
      const one = results.flatMap((result) => [result, ...result.alike]).find((result) => toPath(result) === address);
      if (one?.text !== text.replaceAll(/\s+/g, ' ').trim() || one.title !== title) changed.push(address);
    }
    expect(changed).toEqual([]);
  });
});

describe('synonyms', () => {
  test('say why a passage was found', async () => {
    const [first] = await findAll('threshold chat');
    expect(first?.through).toEqual(['doorstep call']);
    expect(first?.marks).toContain('doorstep call');
    expect((await ask('threshold chat')).also).toEqual(['doorstep call']);
  });

  test('that are hidden find, and are never told', async () => {
    const results = await findAll('threshold chat');
    const hidden = results.find((result) => toPath(result) === '/briefings/visits/#child-f');
    expect(hidden?.through).toEqual([]);
    expect(results.flatMap(({ through }) => through)).not.toContain('snoop visit');
  });

  test('are not told where the words themselves were asked for', async () => {
    const [first] = await findAll('doorstep call');
    expect(first?.through).toEqual([]);
  });
});

describe('what the answer tells', () => {
  test('what was corrected, and nothing of it where the reader wants it as typed', async () => {
    expect((await ask('upstiars')).plan.corrections).toEqual([{ from: 'upstiars', to: 'upstairs' }]);
    const asTyped = await ask('upstiars', { asTyped: true });
    expect([asTyped.plan.corrections, asTyped.plan.unknown, asTyped.total]).toEqual([[], ['upstiars'], 0]);
  });

  test('how many passages have all of the question', async () => {
    const { whole, total } = await ask('chronology upstairs');
    expect(whole).toBe(0);
    expect(total).toBeGreaterThan(2);
    expect((await ask('bruise')).whole).toBe((await ask('bruise')).total);
  });

  test('the counts of what each value would leave', async () => {
    const { counts, total } = await ask('visit');
    const kinds = counts.get('kind') ?? new Map();
    expect([...kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
    const chosen = await ask('visit', { filters: { kind: ['question', 'recommendation'] } });
    expect(chosen.total).toBe((kinds.get('question') ?? 0) + (kinds.get('recommendation') ?? 0));
    expect(chosen.counts.get('kind')).toEqual(kinds);
    const both = await ask('visit', { filters: { kind: ['recommendation'], audience: ['team-manager'] } });
    expect(both.total).toBe(chosen.counts.get('audience')?.get('team-manager') ?? 0);
  });
});

test.each([['a kind', 'chronology visit: learning points', '/briefings/handing-on/#read-again']])(
  'what has %s that the question names comes first: %s',
  async (_, question, path) => {
    expect((await getPaths(question))[0]).toBe(path);
  },
);

test('whether anything comes near does not hang on the order', async () => {
  expect((await ask('bruise visit')).isClose).toBe(true);
  expect((await ask('bruise visit', { sort: 'newest' })).isClose).toBe(true);
});

test('newest first, and last what states no year', async () => {
  const years = (await findAll('visit', { sort: 'newest' })).map(({ tags }) => Number(tags.year[0] ?? 0));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  expect(years.at(-1)).toBe(0);
  expect(new Set(years)).toEqual(new Set([2021, 2016, 0]));
});

test('what is said alike is one result with the other under it', async () => {
  const results = await findAll('chronology');
  expect(results.map((result) => [toPath(result), ...result.alike.map(toPath)])).toEqual([
    ['/briefings/visits/#read-first', '/briefings/handing-on/#read-again'],
  ]);
});

test('each passage is told once over several calls', async () => {
  const answer = await ask('visit child');
  const told: string[] = [];
  while (answer.hasMore()) {
    for (const result of await answer.next(2)) told.push(...[result, ...result.alike].map(toPath));
  }
  expect(new Set(told).size).toBe(told.length);
  expect(told).toHaveLength(answer.total);
});

test('the same question has the same answer, whatever was asked before', async () => {
  const before = await getPaths('visit child');
  for (const other of ['zzyzx infomation', 'visi', 'bruise surgery', 'visit']) await findAll(other);
  expect(await getPaths('visit child')).toEqual(before);
});
