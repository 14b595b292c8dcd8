import { words as enGB, type Words } from './en-GB.ts';

const byLanguage: Readonly<Record<string, Words>> = { 'en-GB': enGB };

/** Interface words of a language; English where there is no file for it yet. */
export function getWords(language: string): Words {
  return byLanguage[language] ?? enGB;
}
