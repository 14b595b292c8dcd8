import { isReadableAccent } from './accent.ts';

/**
 * A Sass variable with a board's own colour, to be put above the stylesheet when it is compiled: the site keeps one
 * stylesheet, and the content security policy needs no room for inline style.
 * @param accent as in site.yaml; one that cannot be read is left out, so that it never reaches the Sass compiler
 */
export function getBoardSass(accent: string | null): string {
  if (accent === null || !isReadableAccent(accent)) return '';
  return `$board-accent: ${accent};\n`;
}
