import type { Finding } from '../../findings/finding.ts';
import { listLines } from '../../findings/list-lines.ts';
import { getElementWords } from './element-words.ts';
import { findAt, type ProblemWords, type RefusedTag, type Source } from './explanation.ts';
import { getRawRegion } from './raw-elements.ts';
import { getTableWords } from './table-words.ts';
import { readTag } from './tag.ts';

/** Of a table only its beginning is looked at: its first row, and whose marks it has. */
const longestShown = 20_000;

/**
 * One Finding for each element that nobody may use, at its first place, naming the lines of the others: text pasted from Word
 * or a web page has hundreds. Each table is told of by itself, with its own first row.
 */
export function getRefusedFindings(source: Source, refused: readonly RefusedTag[]): Finding[] {
  const byName = Map.groupBy(
    refused.toSorted((a, b) => a.offset - b.offset),
    ({ name, offset, from }) => (name.toLowerCase() === 'table' || from !== undefined ? `${name} ${offset}` : name),
  );
  return [...byName.values()].flatMap((uses) => {
    const [first, ...others] = uses;
    if (first === undefined) return [];
    const finding = findAt(source, first.offset, getWords(source, first));
    const lines = new Set(others.map(({ offset }) => source.places.placeAt(offset).line));
    lines.delete(finding.line ?? 0);
    return lines.size === 0
      ? finding
      : { ...finding, message: `${finding.message} The same stands on ${listLines([...lines])}.` };
  });
}

function getWords(source: Source, { name, offset, from }: RefusedTag): ProblemWords {
  const { text, blocks, places } = source;
  if (name.toLowerCase() === 'table') {
    const end = getRawRegion(source, offset)?.end ?? offset + 4000;
    return getTableWords(text.slice(offset, Math.min(end, offset + longestShown)));
  }
  const tag = readTag(text, offset);
  const inside = text.slice(offset + (tag.isClosing ? 2 : 1), tag.end - (tag.isFinished ? 1 : 0));
  const words = getElementWords(name, inside.slice(0, 100).replace(/\s+/g, ' ').trim(), blocks);
  if (from === undefined) return words;
  const line = places.placeAt(from).line;
  const start = line === places.placeAt(offset).line ? 'on the same line' : `from line ${line} on`;
  return { ...words, fix: words.fix.replace('Delete this line', `Delete this line and the code before it, ${start},`) };
}
