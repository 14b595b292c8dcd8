import type { Mend } from './yaml-text.ts';

/** A line that stands in the wrong column or lacks its hyphen: what was most likely meant. Lines count from 0. */
export interface MisplacedLine {
  readonly line: number;
  readonly message: string;
  readonly fix: string;
  readonly mend: Mend;
}

/** Says which line of the file an index is. */
type NameLine = (index: number) => string;

interface Named {
  /** Columns before the name, and before the hyphen of an entry. */
  readonly column: number;
  readonly dash: number | null;
  readonly name: string;
  readonly hasValue: boolean;
}

/** The lines around `index` are looked at too: a parser notices a wrong column only on the line after it. */
export function findMisplacedLine(lines: readonly string[], index: number, nameLine: NameLine): MisplacedLine | null {
  const entry = findLostHyphen(lines, index, nameLine);
  if (entry !== null) return entry;
  for (const line of [index, index + 1, index - 1]) {
    const found = findWrongColumn(lines, line, nameLine);
    if (found !== null) return found;
  }
  return null;
}

/**
 * `id:` of a new entry without its hyphen. The sign: the setting begins the entry above too, and other settings stand
 * between the two.
 */
function findLostHyphen(lines: readonly string[], index: number, nameLine: NameLine): MisplacedLine | null {
  const [, spaces = '', glued = '', name = ''] = /^( *)(-?)([A-Za-z][\w-]*):(?:\s|$)/.exec(lines[index] ?? '') ?? [];
  if (name === '') return null;
  for (let above = index - 1; above >= 0; above -= 1) {
    const entry = readLine(lines[above] ?? '');
    if (entry === null) continue;
    if (entry.column < spaces.length) return null;
    if (entry.dash === null || entry.name !== name) continue;
    if (above === index - 1 || (spaces.length !== entry.dash && spaces.length !== entry.column)) continue;
    const before = `${' '.repeat(entry.dash)}- `;
    const line = `${before}${(lines[index] ?? '').slice(spaces.length + glued.length)}`;
    return {
      line: index,
      message: `A new entry seems to begin on ${nameLine(index)} (“${name}”), but ${glued === '' ? 'there is no hyphen before it' : 'there is no space after its hyphen'}.`,
      fix: `Put a hyphen and a space before ${name}, as on ${nameLine(above)}: ${line.trim()}`,
      mend: { line, at: entry.dash, by: before.length - spaces.length - glued.length },
    };
  }
  return null;
}

/** A setting with more or fewer spaces before it than those it belongs to. */
function findWrongColumn(lines: readonly string[], index: number, nameLine: NameLine): MisplacedLine | null {
  const named = readLine(lines[index] ?? '');
  const above = findNamed(lines, index, -1);
  if (named === null || named.dash !== null || above === null) return null;
  const right = getRightColumn(lines, index, named, above.named);
  if (right === null || right === named.column) return null;
  const model = right === above.named.column ? above.index : findModel(lines, index, right);
  if (model === null) return null;
  const by = right - named.column;
  const amount = Math.abs(by) === 1 ? 'one space' : `${inWords(Math.abs(by))} spaces`;
  return {
    line: index,
    message: `“${named.name}” begins further to the ${by > 0 ? 'left' : 'right'} than the setting that it goes with on ${nameLine(model)}.`,
    fix:
      by > 0
        ? `Put ${amount} before ${named.name}, as on ${nameLine(model)}.`
        : `Take out ${amount} before ${named.name}, so that it begins where ${nameLine(model)} does.`,
    mend: { line: ' '.repeat(right) + (lines[index] ?? '').trimStart(), at: Math.min(right, named.column), by },
  };
}

/** Where a setting should begin; null where it may stand as it does, or nobody can tell. */
function getRightColumn(lines: readonly string[], index: number, named: Named, above: Named): number | null {
  if (named.column > above.column) return above.hasValue ? above.column : null;
  const open = getOpenColumns(lines, index);
  if (named.column === above.column) return null;
  const below = findNamed(lines, index, 1)?.named;
  const isFollowed = below !== undefined && below.dash === null && below.column > named.column;
  // What follows belongs to the group above, so this does too: unless it begins a group of its own.
  if (named.hasValue && isFollowed && open.includes(below.column)) return below.column;
  if (open.includes(named.column)) return null;
  return open.findLast((column) => column > named.column) ?? null;
}

/** Columns at which settings above a line began that a line may still go on with, from the left. */
function getOpenColumns(lines: readonly string[], index: number): number[] {
  const open: number[] = [];
  for (const line of lines.slice(0, index)) {
    const named = readLine(line);
    if (named === null) continue;
    const start = named.dash ?? named.column;
    while ((open.at(-1) ?? -1) >= start) open.pop();
    if (named.dash !== null) open.push(named.dash);
    open.push(named.column);
  }
  return open;
}

function findNamed(lines: readonly string[], index: number, step: 1 | -1): { index: number; named: Named } | null {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) {
    const named = readLine(lines[at] ?? '');
    if (named !== null) return { index: at, named };
  }
  return null;
}

function findModel(lines: readonly string[], index: number, column: number): number | null {
  for (let at = index - 1; at >= 0; at -= 1) if (readLine(lines[at] ?? '')?.column === column) return at;
  return null;
}

function readLine(line: string): Named | null {
  const [, spaces = '', hyphen, name, value = ''] =
    /^( *)(- +)?["']?([A-Za-z][\w-]*)["']?:(?:\s+(.*))?$/.exec(line) ?? [];
  if (name === undefined) return null;
  return {
    column: spaces.length + (hyphen?.length ?? 0),
    dash: hyphen === undefined ? null : spaces.length,
    name,
    hasValue: value.trim() !== '' && !/^(?:[|>#]|[[{][^\]}]*$)/.test(value.trim()),
  };
}

function inWords(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count);
}
