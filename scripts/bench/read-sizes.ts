const largest = 100_000;

/**
 * Numbers of briefings from `100,1000,5000`, in the order in which they were typed.
 * @returns null for anything else
 */
export function readSizes(text: string): number[] | null {
  const sizes = text.split(',').map((part) => (/^\s*\d+\s*$/.test(part) ? Number(part) : 0));
  return sizes.every((size) => size >= 1 && size <= largest) ? sizes : null;
}
