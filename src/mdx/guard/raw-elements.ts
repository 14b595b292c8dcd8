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

/** The raw element that begins at or around an offset, from its opening tag to its closing tag; null where there is none. */
export function getRawRegion(text: string, offset: number): RawRegion | null {
  let open: { name: string; start: number } | null = null;
  for (const match of text.matchAll(anyRaw)) {
    const name = (match[2] ?? '').toLowerCase();
    const isClosing = match[1] === '/';
    if (open === null && match.index > offset) return null;
    if (open === null && !isClosing) open = { name, start: match.index };
    else if (open?.name === name && isClosing) {
      const bracket = text.indexOf('>', match.index);
      const end = bracket === -1 ? text.length : bracket + 1;
      if (end > offset) return { ...open, end };
      open = null;
    }
  }
  if (open === null) return null;
  // Never closed: the opening tag alone, or everything would vanish.
  const bracket = text.indexOf('>', open.start);
  const end = bracket === -1 ? text.length : bracket + 1;
  return end > offset ? { ...open, end } : null;
}
