/** Offset of the first character from `from` on that is not of `pattern`; `limit` where all are. */
export function skip(text: string, from: number, limit: number, pattern: RegExp): number {
  let at = from;
  while (at < limit && pattern.test(text.charAt(at))) at += 1;
  return at;
}

/** Offset after the curly bracket that closes the one at `from`; where none does, after the word. */
export function skipBraces(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return skip(text, from, limit, /[^\s>]/);
}
