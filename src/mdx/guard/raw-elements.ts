import type { Source } from './explanation.ts';

/** Elements that go with all they hold: none of it was meant as words. */
export const rawElements: readonly string[] = [
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'svg',
  'math',
  'table',
  'video',
  'audio',
  'canvas',
  'select',
  'textarea',
  'noscript',
  'template',
  'xml',
  'head',
];

export interface RawRegion {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const anyRaw = new RegExp(`<(/?)(${rawElements.join('|')})(?![\\w-])`, 'gi');

const regions = new WeakMap<Pick<Source, 'text'>, readonly RawRegion[]>();

/** The raw element that begins at or around an offset, from its opening tag to its closing tag; null where there is none. */
export function getRawRegion(source: Pick<Source, 'text'>, offset: number): RawRegion | null {
  // Found once for a whole text: a pasted page asks at each of its tables.
  const all = regions.get(source) ?? findRawRegions(source.text);
  regions.set(source, all);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const region = all[low];
  return region === undefined || region.start > offset ? null : region;
}

/** In the order of the text; none begins before the one before it has ended. */
function findRawRegions(text: string): RawRegion[] {
  const found: RawRegion[] = [];
  let open: { name: string; start: number } | null = null;
  for (const match of text.matchAll(anyRaw)) {
    const name = (match[2] ?? '').toLowerCase();
    const isClosing = match[1] === '/';
    if (open === null && !isClosing) open = { name, start: match.index };
    else if (open?.name === name && isClosing) {
      found.push({ ...open, end: findTagEnd(text, match.index) });
      open = null;
    }
  }
  // Never closed: the opening tag alone, or everything would vanish.
  if (open !== null) found.push({ ...open, end: findTagEnd(text, open.start) });
  return found;
}

function findTagEnd(text: string, start: number): number {
  const bracket = text.indexOf('>', start);
  return bracket === -1 ? text.length : bracket + 1;
}
