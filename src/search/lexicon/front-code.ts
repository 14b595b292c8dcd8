const base = 36;

/**
 * Sorted words in a third of their letters: each as how many letters it shares with the one before (one digit to the base 36)
 * and the rest of it, with spaces between.
 *
 * @param words in the order of code units, each once, without white space
 */
export function encodeSorted(words: readonly string[]): string {
  let last = '';
  return words
    .map((word) => {
      const shared = Math.min(countShared(last, word), base - 1);
      last = word;
      return shared.toString(base) + word.slice(shared);
    })
    .join(' ');
}

/** What `encodeSorted` was given. */
export function decodeSorted(code: string): string[] {
  let last = '';
  return (code === '' ? [] : code.split(' ')).map((part) => {
    last = last.slice(0, Number.parseInt(part.charAt(0), base)) + part.slice(1);
    return last;
  });
}

function countShared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
