import { describe, expect, it } from 'vitest';
import { getToday } from '../../src/library/get-today.ts';

describe('the day of the build', () => {
  it('is that of SOURCE_DATE_EPOCH, in UTC', () => {
    expect(getToday({ SOURCE_DATE_EPOCH: '1792454399' })).toBe('2026-10-19');
    expect(getToday({ SOURCE_DATE_EPOCH: '1792454400' })).toBe('2026-10-20');
  });

  it('is today where that is not set or empty', () => {
    expect(getToday({})).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(getToday({ SOURCE_DATE_EPOCH: '' })).toBe(getToday({}));
  });

  it('is refused where that is no number of seconds', () => {
    expect(() => getToday({ SOURCE_DATE_EPOCH: 'yesterday' })).toThrow('“yesterday”');
  });
});
