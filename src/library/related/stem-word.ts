const vowel = /[aeiouy]/;
const doubled = /([bdfgmnprt])\1$/;

/** Endings that make another kind of word of the same stem, longest first. */
const endings =
  /(?:isations?|izations?|fulness|ations?|ements?|ments?|ances?|ences?|ities|iness|ness|ible|able|ably|ally|ials?|ions?|ity|ful|less|ive|ism|ist|ary|ial|ly|al|or|er)$/;

/**
 * A word without the endings of English grammar, so that “shared”, “sharing” and “shares” are one: a light stemmer after the
 * first steps of Porter’s (https://tartarus.org/martin/PorterStemmer/). The result is for comparing and no word to be shown.
 *
 * @param word lower case, letters only
 */
export function stemWord(word: string): string {
  if (word.length < 4) return word;
  const bare = cutVerbEnding(cutPlural(word));
  const root = bare.replace(endings, '');
  return cutLastLetters(root.length >= 4 && vowel.test(root) ? root : bare);
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

/** “share” and “shar”, “family” and “famili” must meet. */
function cutLastLetters(word: string): string {
  return word.length > 3 ? word.replace(/[eiy]$/, '') : word;
}
