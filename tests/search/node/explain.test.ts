import { afterAll, beforeAll, expect, test } from 'vitest';
import { explain, explainResult } from '../../../src/search/node/explain.ts';
import { type OpenSearch, openSearch } from '../../../src/search/node/open-search.ts';
import { library } from '../support/fixture.ts';

let search: OpenSearch;

beforeAll(async () => {
  search = await openSearch(library);
}, 60_000);

afterAll(() => search.close());

const ask = (question: string) => search.engine.ask({ question, filters: {}, sort: 'best', asTyped: false });

test('an answer is explained, a line for each stage', async () => {
  expect(explain(await ask('threshold chat upstiars marzipan for strategic leads'))).toEqual([
    'Corrected:       upstiars → upstairs',
    'Concepts:        threshold chat · upstairs',
    '  threshold chat: doorstep call (synonym, 0.85) · snoop visit (hidden-synonym, 0.85)',
    '  upstairs:      upstairs (exact, 1)',
    'Recognised:      level: Senior leader',
    'Leads nowhere:   marzipan',
    'Found:           3 passages, 1 with everything that was asked for',
  ]);
});

test('a stage that had nothing to do says so', async () => {
  expect(explain(await ask('marzipan'))).toEqual([
    'Corrected:       –',
    'Concepts:        –',
    'Recognised:      –',
    'Leads nowhere:   marzipan',
    'Found:           0 passages, 0 with everything that was asked for',
  ]);
});

test('a result says what it is, where it stands, by what it was found and who says the same', async () => {
  const [first] = await (await ask('chronology')).next(1);
  const [second] = await (await ask('peeking in')).next(1);
  if (first === undefined || second === undefined) throw new Error('Nothing was found.');
  expect(explainResult(first, 1, library)).toEqual([
    '1. Read the chronology before every visit to the home.',
    '   Recommendation, Ash, 2016, page 7',
    '   /briefings/visits/#read-first',
    '   said alike: /briefings/handing-on/#read-again',
  ]);
  expect(explainResult(second, 2, library)).toEqual([
    '2. What was found',
    '   Text, Ash, 2016',
    '   /briefings/visits/#what-was-found__1',
    '   found by: doorstep call',
  ]);
});
