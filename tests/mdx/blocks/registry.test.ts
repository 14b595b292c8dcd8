import { describe, expect, test } from 'vitest';
import { pointKinds } from '../../../src/library/model.ts';
import { blocks } from '../../../src/mdx/blocks/index.ts';
import { everyBlock, listFindings, readBody } from '../support/read-body.ts';

test('the registry holds the closed set of the dialect, each under its own name', () => {
  expect([...blocks.keys()]).toEqual([
    'LearningPoint',
    'CaseStudy',
    'KeyFigure',
    'Question',
    'Answer',
    'Activity',
    'FacilitatorNote',
    'Definition',
    'Compare',
    'Column',
    'For',
    'Include',
  ]);
  for (const [name, block] of blocks) expect(block.name).toBe(name);
});

test('each block has just the attributes that the dialect gives it, required ones marked', () => {
  const attributes = [...blocks.values()].map(
    ({ name, attributes }) =>
      `${name}: ${Object.entries(attributes)
        .map(([attribute, { isRequired }]) => (isRequired ? `${attribute}*` : attribute))
        .join(' ')}`,
  );
  expect(attributes).toEqual([
    'LearningPoint: id* kind title lead number themes audiences levels source page sameAs partOf contrast asks',
    'CaseStudy: id* title* about review themes audiences levels source page illustrates',
    'KeyFigure: id* value* of base themes audiences levels source page sameAs',
    'Question: id for about themes audiences',
    'Answer: ',
    'Activity: id* title* minutes* about',
    'FacilitatorNote: minutes about',
    'Definition: term*',
    'Compare: ',
    'Column: title*',
    'For: audiences levels',
    'Include: point*',
  ]);
});

describe.each([...blocks.values()])('$name', (block) => {
  test('its example is right', () => {
    const read = readBody(block.example);
    expect(listFindings(read)).toEqual([]);
    expect(read.blocks.map(({ name }) => name)).toContain(block.name);
  });

  test('the example of each attribute is a right value, and is no suggestion for itself', () => {
    for (const { schema, example, suggest } of Object.values(block.attributes)) {
      expect(schema.safeParse(example).success).toBe(true);
      expect(suggest(example) ?? example).toBe(example);
    }
  });

  test('staff are told what it is', () => {
    expect(block.guide.length).toBeGreaterThan(60);
    expect(block.guide).not.toMatch(/[<>{}]|MDX|JSX|attribute/);
  });
});

test('a learning point may be of every kind that the Library knows, and of no other', () => {
  const kind = blocks.get('LearningPoint')?.attributes['kind'];
  const takes = (value: string) => kind?.schema.safeParse(value).success;
  expect(pointKinds.map(takes)).toEqual(pointKinds.map(() => true));
  expect(takes('opinion')).toBe(false);
});

test('the fixture uses every block and is right', () => {
  const read = readBody(everyBlock, 'briefings/every-block.mdx');
  expect(listFindings(read)).toEqual([]);
  expect(new Set(read.blocks.map(({ name }) => name))).toEqual(new Set(blocks.keys()));
});
