import { hiddenCharacters } from './hidden-characters.ts';

/** The text with every hidden character shown as `�`, safe to print. Tabs stay. */
export function showText(text: string): string {
  return text.replace(hiddenCharacters, '\u{FFFD}');
}
