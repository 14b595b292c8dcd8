import type { Words } from './en-GB.ts';

/**
 * Interface words in Welsh, as far as they are certain. A part of `Words` is here whole or not at all: where it is not, its
 * words stay English and are marked as such, and no sentence is half in one language. To translate a part, copy it from
 * en-GB.ts and change every word.
 */
export const words: Partial<Words> = {
  kinds: {
    finding: 'Canfyddiad',
    'learning-point': 'Pwynt dysgu',
    recommendation: 'Argymhelliad',
    'good-practice': 'Arfer da',
    commitment: 'Ymrwymiad',
  },
};
