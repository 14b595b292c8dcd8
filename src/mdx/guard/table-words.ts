import { decodeEntities } from './decode-entities.ts';
import type { ProblemWords } from './explanation.ts';

const mostCells = 5;
const longestCell = 40;

/** What is said of a table written as code, with its own first row as the example. `html` is the table from its first bracket. */
export function getTableWords(html: string): ProblemWords {
  const isFromWord = /mso|<o:p|urn:schemas-microsoft/i.test(html);
  const cells = getFirstRow(html);
  const row = `| ${cells.join(' | ')} |`;
  const line = `|${'---|'.repeat(cells.length)}`;
  return {
    rule: isFromWord ? 'word-table' : 'html-table',
    message: isFromWord
      ? 'This table was pasted from Word and contains Word’s hidden formatting.'
      : 'This table is written as code of a web page.',
    why: 'It cannot be read aloud, printed or shown on a telephone as the tables of this site can.',
    fix: `Delete it and make the table like this: ${row} then ${line} then one line for each row.`,
  };
}

function getFirstRow(html: string): readonly string[] {
  const rowEnd = html.search(/<\/tr/i);
  const row = html.slice(0, rowEnd === -1 ? 4000 : Math.min(rowEnd, 4000));
  const cells = row
    .split(/<t[dh](?![a-z])/i)
    .slice(1, mostCells + 1)
    .map((cell) =>
      decodeEntities(cell.replace(/^[^>]*>/, '').replace(/<[^>]*>/g, ''))
        .replace(/[\s|]+/g, ' ')
        .trim(),
    )
    .map((cell) => (cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell));
  return cells.some((cell) => cell !== '') ? cells : ['First', 'Second'];
}
