/**
 * Characters that nobody can see and that have no place in a briefing: controls other than tab and line feed, separators of
 * lines and paragraphs, those that turn the direction of writing (https://www.unicode.org/reports/tr36/), noncharacters
 * (the guard marks text with them) and U+F002 (the parser's own mark). Global: for `replace`, `matchAll` and `search` only.
 */
export const hiddenCharacters =
  /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\uf002\ufffe\uffff]/gu;
