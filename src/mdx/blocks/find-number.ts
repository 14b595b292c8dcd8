/** Finds a number in a sentence: where it starts and how it is written there; null where the sentence does not hold it. */
export type FindNumber = (sentence: string) => { readonly start: number; readonly number: string } | null;

const numberBefore = /(?:[\p{L}\p{N}]|\p{N}[.,])$/u;
const numberBehind = /^(?:[\p{L}\p{N}]|[.,]\p{N})/u;
/** A letter or digit may be two code units long, and a point or comma stand beside it. */
const reach = 3;

/**
 * Finds a whole number, never a part of a longer one: 65 is neither in 165 nor in 65.4, and 6 not in 6,000. What stands
 * around it is asked of the two fixed patterns above: to compile `\p{L}` anew for each figure took a third of a page's time.
 * @param source of a pattern
 */
export function makeFindNumber(source: string): FindNumber {
  const pattern = new RegExp(source, 'gi');
  return (sentence) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
      const { index: start } = match;
      const end = start + match[0].length;
      const isWhole =
        !numberBefore.test(sentence.slice(Math.max(0, start - reach), start)) &&
        !numberBehind.test(sentence.slice(end, end + reach));
      if (isWhole) return { start, number: match[0] };
      pattern.lastIndex = start + 1;
    }
    return null;
  };
}
