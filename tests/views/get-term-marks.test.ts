import { expect, test } from 'vitest';
import { getTermMarks } from '../../src/views/get-term-marks.ts';
import { getFixtureLibrary } from './fixture-library.ts';
import { makeViewsLibrary } from './make-views-library.ts';

const marks = new Map(getTermMarks(await getFixtureLibrary()).map((mark) => [mark.id, mark]));

test('an abbreviation comes with its words in full, as they stand in a sentence', () => {
  expect(marks.get('zz-plan')).toEqual({
    id: 'zz-plan',
    href: '/larkshire/glossary/#zz-plan',
    form: 'ZZP',
    expansion: 'zigzag plan',
  });
});

test('a name keeps its capital letters', () => {
  expect(marks.get('cp-is')?.expansion).toBe('Child Protection - Information Sharing');
});

test('a word that is no abbreviation, and one with several meanings, come without', () => {
  expect(marks.get('cumulative-harm')?.expansion).toBeNull();
  expect(marks.get('scr')?.expansion).toBeNull();
});

test('an abbreviation that everybody knows is not written out', async () => {
  const library = await makeViewsLibrary({
    'vocabulary/glossary.yaml': [
      '- { id: zz-plan, term: ZZP, meaning: "Zigzag plan: a made-up plan.", wellKnown: true }',
      '- { id: yy-plan, term: YYP, meaning: "Yoyo plan: a made-up plan.", wellKnown: false }',
    ].join('\n'),
  });
  const expansions = new Map(getTermMarks(library).map(({ id, expansion }) => [id, expansion]));
  expect(expansions.get('zz-plan')).toBeNull();
  expect(expansions.get('yy-plan')).toBe('yoyo plan');
});
