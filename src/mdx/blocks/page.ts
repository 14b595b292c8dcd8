const pageForm = /^(\d+|[ivxlc]+)(?:\s*[-–]\s*(\d+|[ivxlc]+))?$/;

/**
 * `167`, `71-72` or `xiv` as a page is kept: without white space and with a plain hyphen. null when the text is no page, or
 * a range that runs backwards.
 */
export function toPage(text: string): string | null {
  const [, first, last] = pageForm.exec(text.trim()) ?? [];
  if (first === undefined) return null;
  if (last === undefined) return first;
  return Number(last) <= Number(first) ? null : `${first}-${last}`;
}

/** The page that somebody meant who wrote `p167` or `pages 71 to 72`; null where no number is in sight. */
export function suggestPage(text: string): string | null {
  const [, first, last] = /(\d+)(?:\s*(?:[-–—]|to)\s*(\d+))?/.exec(text) ?? [];
  if (first === undefined) return null;
  return last === undefined ? first : toPage(`${first}-${last}`);
}
