import type { Run } from './run.ts';

const headings = [
  'briefings',
  'what',
  'wall s',
  'CPU s',
  'peak MB',
  'pages',
  'pages/s',
  'to our site',
  'index s',
  'index MB',
];

/** The runs as a Markdown table. "To our site" is the wall time divided by that of our site without its index. */
export function makeTable(runs: readonly Run[]): string {
  const rows = [headings, ...runs.map((run) => toRow(run, getOurs(runs, run)))];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => toLine(row.map((cell, column) => pad(cell, column, widths[column] ?? 0))));
  const rule = toLine(widths.map((width, column) => (column === 1 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function getOurs(runs: readonly Run[], { size }: Run): Run | undefined {
  return runs.find((run) => run.size === size && run.pages !== null);
}

function toRow(
  { size, name, wallSeconds, cpuSeconds, peakMegabytes, pages, index }: Run,
  ours: Run | undefined,
): string[] {
  return [
    size.toLocaleString('en-GB'),
    name,
    wallSeconds.toFixed(1),
    cpuSeconds.toFixed(1),
    Math.round(peakMegabytes).toLocaleString('en-GB'),
    pages === null ? '' : pages.toLocaleString('en-GB'),
    pages === null ? '' : Math.round(pages / wallSeconds).toLocaleString('en-GB'),
    ours === undefined || pages === null ? '' : (wallSeconds / ours.wallSeconds).toFixed(2),
    index === null ? '' : index.seconds.toFixed(1),
    index === null ? '' : index.megabytes.toFixed(1),
  ];
}

/** Numbers stand to the right, the name to the left. */
function pad(cell: string, column: number, width: number): string {
  return column === 1 ? cell.padEnd(width) : cell.padStart(width);
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
