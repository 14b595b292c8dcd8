import { describe, expect, test } from 'vitest';
import { makeLookup } from '../../../src/check/privacy/make-lookup.ts';

const values = ['01632 960 009', 'jo@example.org', '14 Mill Lane'];
const find = (text: string): string[] => makeLookup(values)(text).map(({ start, end }) => text.slice(start, end));

describe('makeLookup', () => {
  test.each([
    ['Ring 01632 960 009.', '01632 960 009'],
    ['Ring 01632960009.', '01632960009'],
    ['ring-01632-960-009.mdx', '01632-960-009'],
    ['Write to Jo@Example.org today.', 'Jo@Example.org'],
    ['They lived at 14 **Mill**\nLane.', '14 **Mill**\nLane'],
    ['a01632960009b', '01632960009'],
    ['“01632 960 0…”', '01632 960 0'],
    ['“jo@exa…”', 'jo@exa'],
    ['cut off: 01632 96', '01632 96'],
  ])('finds a value in “%s”', (text, value) => {
    expect(find(text)).toEqual([value]);
  });

  test.each([
    '101632960009',
    '016329600091',
    '01632 961 009',
    'jon@example.org',
    '14 Mill Laney',
    'The code 01632 alone',
    '014 Mill',
    'In 01 … and 02 …',
  ])('finds none in “%s”', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('takes the longest of two that begin alike, and each of several', () => {
    const text = 'a 14 Mill Lane, 14 Mill Lane East';
    const both = makeLookup(['14 Mill Lane', '14 Mill Lane East']);
    expect(both(text).map(({ start, end }) => text.slice(start, end))).toEqual(['14 Mill Lane', '14 Mill Lane East']);
  });

  test('finds nothing when nothing is known', () => {
    expect(makeLookup([])('01632 960 009')).toEqual([]);
  });
});
