import { stemmer } from 'stemmer';
import { smallWords } from '../stop-words.ts';

/** One word of a question: as it is compared, and its stem. */
export interface Token {
  readonly word: string;
  readonly stem: string;
}

/**
 * The words of a text as the search compares them: small letters without accents, straight apostrophes, no possessive, hyphens and
 * slashes as spaces.
 */
export function normalise(text: string): Token[] {
  return toWords(text).map((word) => ({ word, stem: toStem(word) }));
}

/** The same words without their stems. */
export function toWords(text: string): string[] {
  return text
    .replaceAll(/[’‘`´]/g, "'")
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=[\p{L}\p{N}])&(?=[\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) =>
      word
        .replaceAll(/^'+|'+$/g, '')
        .replace(/'s$/, '')
        .replaceAll("'", ''),
    )
    .filter((word) => word !== '');
}

/** The stem of one word; a number has none but itself. */
export function toStem(word: string): string {
  return /^\p{L}+$/u.test(word) ? stemmer(word) : word;
}

/** What makes two phrases one: the stems of their words in order, without the small words between them. */
export function toKey(text: string): string {
  return withoutSmallWords(normalise(text))
    .map(({ stem }) => stem)
    .join(' ');
}

/** “says all the right things” is “says right things”. A text of small words alone keeps them. */
export function withoutSmallWords(tokens: readonly Token[]): readonly Token[] {
  const others = tokens.filter(({ word }) => !smallWords.has(word));
  return others.length > 0 ? others : tokens;
}

/** The same word for one as for several, where an s makes the difference. */
export function toSingular(word: string): string {
  return word.replace(/(?<=[^su])s$/, '');
}
