import { describe, expect, test } from 'vitest';
import { makeShiftCounter } from '../../src/components/count-shifts.ts';

const shift = { key: 'Shift', shiftKey: false };

describe('pressing Shift to leave', () => {
  test('counts each press of Shift alone', () => {
    const counter = makeShiftCounter();
    expect([counter.release(shift), counter.release(shift), counter.release(shift)]).toEqual([
      'counted',
      'counted',
      'counted',
    ]);
    expect(counter.count).toBe(3);
  });

  test('does not count Shift held for a capital letter', () => {
    const counter = makeShiftCounter();
    expect(counter.release({ key: 'A', shiftKey: true })).toBe('ignored');
    expect(counter.release(shift)).toBe('ignored');
    expect(counter.release(shift)).toBe('counted');
    expect(counter.count).toBe(1);
  });

  test('begins again after any other key', () => {
    const counter = makeShiftCounter();
    counter.release(shift);
    counter.release(shift);
    expect(counter.release({ key: 'Tab', shiftKey: false })).toBe('interrupted');
    expect(counter.count).toBe(0);
    counter.release(shift);
    expect(counter.count).toBe(1);
  });
});
