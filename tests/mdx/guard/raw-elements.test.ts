import { describe, expect, test } from 'vitest';
import { getRawRegion } from '../../../src/mdx/guard/raw-elements.ts';

const find = (text: string, at: string) => {
  const region = getRawRegion({ text }, text.indexOf(at));
  return region === null ? null : text.slice(region.start, region.end);
};

describe('the raw element around a place', () => {
  const text = 'a <table><tr>in</tr></table> b <style>s</style> c <script>never closed';

  test.each([
    ['<table>', '<table><tr>in</tr></table>'],
    ['in', '<table><tr>in</tr></table>'],
    ['s</style>', '<style>s</style>'],
    ['<script>', '<script>'],
    ['a <', null],
    [' b ', null],
    ['never', null],
  ])('%j', (at, region) => {
    expect(find(text, at)).toBe(region);
  });
});

test('the elements of a text are looked for once, however often is asked', () => {
  let reads = 0;
  const source = {
    get text() {
      reads += 1;
      return '<table></table>\n'.repeat(1_000);
    },
  };
  const found = Array.from({ length: 1_000 }, (_, index) => getRawRegion(source, index * 16)?.start);
  expect(found).toEqual(Array.from({ length: 1_000 }, (_, index) => index * 16));
  expect(reads).toBe(1);
});
