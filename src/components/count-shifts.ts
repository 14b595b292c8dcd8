/** What one released key means for the way out. */
export type ShiftAnswer = 'ignored' | 'counted' | 'interrupted';

export interface ShiftCounter {
  /** Presses of Shift in a row so far. */
  readonly count: number;
  /** To be told of every key that is let go. */
  release(key: { readonly key: string; readonly shiftKey: boolean }): ShiftAnswer;
  reset(): void;
}

/**
 * Counts presses of Shift alone. Shift held for a capital letter does not count, and any other key ends a count that has
 * begun: as GOV.UK's "Exit this page" does, https://design-system.service.gov.uk/components/exit-this-page/
 */
export function makeShiftCounter(): ShiftCounter {
  let count = 0;
  let wasHeldForAnother = false;
  return {
    get count() {
      return count;
    },
    release({ key, shiftKey }) {
      const isPress = key === 'Shift' && !wasHeldForAnother;
      wasHeldForAnother = shiftKey;
      if (isPress) {
        count += 1;
        return 'counted';
      }
      if (count === 0) return 'ignored';
      count = 0;
      return 'interrupted';
    },
    reset() {
      count = 0;
    },
  };
}
