import type { Paragraph, Root } from 'mdast';
import type { Place } from '../findings/finding.ts';
import { listLines } from '../findings/list-lines.ts';
import type { Reporter } from './extract-reporter.ts';
import { eachNode } from './plugins/each-node.ts';

/** A line of a paragraph, without the marks of the quotation that it stands in. */
interface Line {
  readonly text: string;
  readonly place: Place;
}

/**
 * Reports lines of paragraphs that were meant as something else and would be shown to readers as they stand: a heading without
 * its space, items of a list with the sign that Word gives them, a table without its line of hyphens.
 */
export function checkLines(tree: Root, reporter: Reporter): void {
  const items: Line[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'paragraph') return true;
    const lines = getLines(node, reporter);
    for (const line of lines) checkHeadingMark(line, reporter);
    items.push(...lines.filter(({ text }) => itemMark.test(text)));
    checkTable(lines, reporter);
    return false;
  });
  reportItems(items, reporter);
}

function getLines({ position }: Paragraph, { source, places }: Reporter): Line[] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) return [];
  let offset = start;
  return source
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const text = line.replace(/^[\s>]+/, '');
      const place = places.placeAt(offset + line.length - text.length);
      offset += line.length + 1;
      return { text: text.trimEnd(), place };
    });
}

function checkHeadingMark({ text, place }: Line, { report }: Reporter): void {
  const [, marks, words] = /^(#{2,6})([^#\s].*)$/.exec(text) ?? [];
  if (marks === undefined || words === undefined) return;
  report({
    rule: 'heading-without-space',
    place,
    message: `This line begins with ${marks} and no space after it, so it is not read as a heading.`,
    why: 'Readers would see the signs, and the part would be missing from the contents of the page.',
    fix: `Put a space after the signs: ${marks} ${shorten(words)}`,
  });
}

const itemMark = /^[•·▪▫◦‣●○■□\uf0b7]/;

/** Once for all of them: a list that was pasted has many. */
function reportItems([first, ...others]: readonly Line[], { report }: Reporter): void {
  if (first === undefined) return;
  const sign = first.text.charAt(0);
  const more = others.length === 0 ? '' : ` The same is true of ${listLines(others.map(({ place }) => place.line))}.`;
  report({
    rule: 'list-sign',
    place: first.place,
    message: `This line begins with “${sign}”, which does not make an item of a list here.${more}`,
    why: 'The items would run together into one paragraph.',
    fix: `Begin each item with a hyphen and a space: - ${shorten(first.text.slice(1).trim())}`,
  });
}

function checkTable(lines: readonly Line[], { report }: Reporter): void {
  const first = lines.findIndex(({ text }) => isRow(text));
  const [head, next] = lines.slice(first, first + 2);
  if (first === -1 || head === undefined || next === undefined) return;
  const isWrong = /^[|\s:-]*-[|\s:-]*$/.test(next.text);
  if (!isWrong && !isRow(next.text)) return;
  const cells = head.text.replaceAll(String.raw`\|`, '').split('|').length - 2;
  const hyphens = `|${'---|'.repeat(cells)}`;
  report({
    rule: 'table-without-line',
    place: isWrong ? next.place : head.place,
    message: isWrong
      ? `This line has not as many parts as the first row of the table, which has ${cells}.`
      : 'This looks like a table, but there is no line of hyphens under its first row.',
    why: 'Without that line it is no table, and readers would see the upright strokes.',
    fix: isWrong ? `Write ${hyphens} instead.` : `Put this line under the first row: ${hyphens}`,
  });
}

function isRow(text: string): boolean {
  return /^\|.*\|$/.test(text) && text.replaceAll(String.raw`\|`, '').split('|').length > 3;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
