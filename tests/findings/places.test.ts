import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlaces } from '../../src/findings/places.ts';

test('an offset is told as line and column, both from 1', () => {
  const places = makePlaces('one\n\nthree');
  expect(places.placeAt(0)).toEqual({ line: 1, column: 1 });
  expect(places.placeAt(3)).toEqual({ line: 1, column: 4 });
  expect(places.placeAt(4)).toEqual({ line: 2, column: 1 });
  expect(places.placeAt(7)).toEqual({ line: 3, column: 3 });
});

test('offsets outside the text are its ends', () => {
  const places = makePlaces('ab\ncd');
  expect(places.placeAt(-5)).toEqual({ line: 1, column: 1 });
  expect(places.placeAt(99)).toEqual({ line: 2, column: 3 });
});

test('a line comes without its line end, and null where there is none', () => {
  const places = makePlaces('one\ntwo\n');
  expect([places.lineAt(1), places.lineAt(2), places.lineAt(3), places.lineAt(4), places.lineAt(0)]).toEqual([
    'one',
    'two',
    '',
    null,
    null,
  ]);
});

test('every offset comes back from its place', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', 'é', '😀')), fc.nat(80), (parts, offset) => {
      const text = parts.join('');
      const at = Math.min(offset, text.length);
      const places = makePlaces(text);
      expect(places.offsetAt(places.placeAt(at))).toBe(at);
    }),
  );
});
