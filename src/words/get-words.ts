import { words as cy } from './cy.ts';
import { words as enGB, type Words } from './en-GB.ts';

const fallback = 'en-GB';

/** One file for each language; English is whole, another may have some parts only. */
const byLanguage: Readonly<Record<string, Partial<Words>>> = { [fallback]: enGB, cy };

const whole = new Map(Object.entries(byLanguage).map(([language, words]) => [language, { ...enGB, ...words }]));

/** Interface words of a language; English for the parts that nobody has translated (`getWordsLanguage` says which). */
export function getWords(language: string): Words {
  return whole.get(language) ?? enGB;
}

/** The language that a part of the interface words of a language really is in: `en-GB` where it is not translated. */
export function getWordsLanguage(language: string, part: keyof Words): string {
  return byLanguage[language]?.[part] === undefined ? fallback : language;
}
