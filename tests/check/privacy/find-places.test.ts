import { describe, expect, test } from 'vitest';
import { findNamedPlaces } from '../../../src/check/privacy/find-named-places.ts';
import { findStreetAddresses } from '../../../src/check/privacy/find-street-addresses.ts';

describe('findStreetAddresses', () => {
  test.each([
    ['They moved to 14 Mill Lane in May.', '14 Mill Lane'],
    ['They lived at 2b St Anne’s Road.', '2b St Anne’s Road'],
    ['They lived at 7a, Old Mill Close.', '7a, Old Mill Close'],
  ])('reads “%s”', (text, value) => {
    expect(findStreetAddresses(text)[0]?.value).toBe(value);
  });

  test.each([
    'In 2016 The Old Road was shut.',
    'They lived in a Close.',
    'Chapter 3 Way of working',
    'In 14 High Court cases',
  ])('leaves “%s” alone', (text) => {
    expect(findStreetAddresses(text)).toEqual([]);
  });
});

describe('findNamedPlaces', () => {
  test.each([
    ['She went to Hillside Primary School.', 'Hillside Primary School'],
    ['He was taken to Exampleton General Hospital.', 'Exampleton General Hospital'],
  ])('finds the name in “%s”', (text, value) => {
    expect(findNamedPlaces(text).map((place) => place.value)).toEqual([value]);
  });

  test.each(['A move from Junior School to Secondary School', 'Her school and the hospital', 'The Hospital said so.'])(
    'leaves “%s” alone',
    (text) => {
      expect(findNamedPlaces(text)).toEqual([]);
    },
  );
});
