/** Letters that do not come apart into a plain letter and its mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

/**
 * The words as an address: `What’s new at Tŷ Bryn?` gives `whats-new-at-ty-bryn`. Small ASCII letters, digits and single
 * hyphens only; `''` when nothing of that is left.
 */
export function getSlug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßæœøđðþł]/g, (letter) => wholeLetters[letter] ?? '')
    .replace(/[\p{M}'’‘]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
