import { describe, expect, test } from 'vitest';
import { findNhsNumbers, isNhsNumber } from '../../../src/check/privacy/find-nhs-numbers.ts';

const values = (text: string): string[] => findNhsNumbers(text).map(({ value }) => value);

// Numbers from the 999 range, which is kept for testing, and made-up ones in other ranges.
describe('findNhsNumbers', () => {
  test.each([
    ['in the usual groups', 'Child P (999 123 4500) was not brought.', '999 123 4500'],
    ['in one piece', 'See 9991234500.', '9991234500'],
    ['with hyphens', 'NHS 999-123-4500', '999-123-4500'],
    ['in a table', '| 9991234500 | 4 |', '9991234500'],
    ['mistyped, but called one', 'NHS number: 999 123 4501', '999 123 4501'],
    ['in odd groups, but called one', 'NHS No. 99912 34500', '99912 34500'],
  ])('finds a number %s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  test.each([
    ['a telephone number', 'Ring 0330 240 1727 or 01632 960 001.'],
    ['an international telephone number', 'Ring +44 330 240 1727.'],
    ['a wrong check digit', 'Reference 999 123 4501'],
    ['part of a longer number', 'ISBN 9789991234500'],
    ['part of an address on the web', '/10.1000/9991234500 and ?id=9991234500'],
    ['a range that is not in use', 'Order 5000000005'],
  ])('leaves %s alone', (_, text) => {
    expect(values(text)).toEqual([]);
  });

  test('says where it stands', () => {
    expect(findNhsNumbers('NHS No 999 123 4500')).toEqual([{ kind: 'nhs-number', value: '999 123 4500', start: 7 }]);
  });
});

describe('isNhsNumber', () => {
  const rightLastDigits = (start: string): string[] => [...'0123456789'].filter((last) => isNhsNumber(start + last));

  test('holds for one last digit, and for none where the sum leaves none', () => {
    expect(rightLastDigits('999123450')).toEqual(['0']);
    expect(rightLastDigits('999000000')).toEqual([]);
  });

  test('knows the numbers of Scotland, which begin with a date of birth', () => {
    expect(rightLastDigits('010119001')).toEqual(['8']);
    expect(rightLastDigits('013319000')).toEqual([]);
  });

  test('knows the numbers of Northern Ireland', () => {
    expect(rightLastDigits('320000001')).toEqual(['5']);
  });
});
