import { showText } from '../../findings/show-text.ts';

/**
 * A text that stays on its line and draws nothing else: line ends are spaces, hidden characters `�`. A value could otherwise
 * draw a line that looks like ours, or one that the log of GitHub obeys: it reads `::` at the beginning of a line, and the
 * older `##[` anywhere in it, as a command. A space takes that from them and leaves them readable.
 */
export function toOneLine(text: string): string {
  return showText(text.replace(/\r\n?|\n/g, ' '))
    .replace(/^(\s*:)(?=:)/, '$1 ')
    .replaceAll('##[', '## [');
}
