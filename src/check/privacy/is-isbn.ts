/** How far the word may stand before its number. */
const reach = 24;
const isbn = /\bISBN\b[^\p{L}]{0,12}$/iu;

/**
 * True when the number at `start` is called an ISBN. An old one has ten digits that obey the same sum as an NHS number, and
 * one of an English book can look like a telephone number.
 */
export function isIsbn(text: string, start: number): boolean {
  return isbn.test(text.slice(Math.max(0, start - reach), start));
}
