const vowel = /[aeiouy]/;
const doubled = /([bdfgmnprt])\1$/;
const minRoot = 4;

/** Endings that make another kind of word of the same stem, longest first. */
const endings =
  'isation ization fulness ation ement ment ance ence ness ible able ably ally ial ion ity ful less ive ism ist ary ly al or er'.split(
    ' ',
  );

/**
 * A word without the endings of English grammar, so that “shared”, “sharing” and “shares” are one: a light stemmer after the
 * first steps of Porter’s (https://tartarus.org/martin/PorterStemmer/). The result is for comparing and no word to be shown.
 *
 * @param word lower case, letters only
 */
export function stemWord(word: string): string {
  if (word.length < minRoot) return word;
  return cutLastLetter(cutEnding(cutVerbEnding(cutPlural(word))));
}

function cutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^isu]s$/.test(word) ? word.slice(0, -1) : word;
}

function cutVerbEnding(word: string): string {
  const stem = word.replace(/(?:ing|ed)$/, '');
  if (stem === word || stem.length < 3 || !vowel.test(stem)) return word;
  return doubled.test(stem) ? stem.slice(0, -1) : stem;
}

function cutEnding(word: string): string {
  const ending = endings.find((end) => word.length - end.length >= minRoot && word.endsWith(end));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** “share” and “shar”, “family” and “famili” must meet. */
function cutLastLetter(word: string): string {
  return word.length >= minRoot ? word.replace(/[eiy]$/, '') : word;
}
