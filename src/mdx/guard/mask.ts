/*
 * Nothing that an author writes may reach the JavaScript parser inside the MDX parser: it is a program that a few thousand
 * brackets bring down, and the dialect has no code anyway. So before the parse every `{` that does not open a pure comment,
 * and the first letter of `import` and `export`, is exchanged for a noncharacter (one for one: offsets stay right), and
 * afterwards exchanged back. The guard meets the marks in the tree and knows by where they stand whether they are harmless.
 */
export const marks = {
  openBrace: '\u{FDD0}',
  closeBrace: '\u{FDD1}',
  import: '\u{FDD2}',
  export: '\u{FDD3}',
  lessThan: '\u{FDD4}',
  escape: '\u{FDD5}',
  escapedBrace: '\u{FDD6}',
} as const;

const masked = /[\u{FDD0}-\u{FDD6}]/u;
const originals: Readonly<Record<string, string>> = {
  [marks.openBrace]: '{',
  [marks.closeBrace]: '}',
  [marks.import]: 'i',
  [marks.export]: 'e',
  [marks.lessThan]: '<',
  [marks.escape]: '\\',
  [marks.escapedBrace]: '{',
};

/** The text as the parser may see it, of the same length. Linear. */
export function maskCode(text: string): string {
  const words = text.replace(/\b(?:import|export)(?=[\s"'{*])/g, (word) =>
    word === 'import' ? `${marks.import}mport` : `${marks.export}xport`,
  );
  return words.includes('{') ? maskBraces(words) : words;
}

/**
 * What the author wrote. A backslash before a curly bracket is dropped where Markdown drops it, and kept where it is
 * `literal`: in code and in the attributes of a block.
 */
export function unmask(value: string, reading: 'literal' | 'prose'): string {
  if (!masked.test(value)) return value;
  const text = reading === 'prose' ? value.replaceAll(marks.escape, '') : value;
  return text.replace(/[\u{FDD0}-\u{FDD6}]/gu, (mark) => originals[mark] ?? mark);
}

function maskBraces(text: string): string {
  const pieces: string[] = [];
  const findCommentEnd = makeCommentFinder(text);
  let done = 0;
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', done)) {
    const commentEnd = findCommentEnd(at);
    if (commentEnd !== null) {
      pieces.push(text.slice(done, at + 1), maskInside(text.slice(at + 1, commentEnd - 1)), '}');
      done = commentEnd;
    } else if (isEscaped(text, at)) {
      pieces.push(text.slice(done, at - 1), marks.escape, marks.escapedBrace);
      done = at + 1;
    } else {
      pieces.push(text.slice(done, at), marks.openBrace);
      done = at + 1;
    }
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** Tells where the comment that opens at a `{` ends (just after its `}`), or null where none does. */
function makeCommentFinder(text: string): (open: number) => number | null {
  // Kept between questions, so that many openings before one far closing mark are still read in linear time.
  let closing = 0;
  return (open) => {
    if (isEscaped(text, open)) return null;
    const start = skipSpace(text, open + 1);
    if (!text.startsWith('/*', start)) return null;
    if (closing !== -1 && closing < start + 2) closing = text.indexOf('*/', start + 2);
    if (closing === -1) return null;
    const end = skipSpace(text, closing + 2);
    return text[end] === '}' ? end + 1 : null;
  };
}

function maskInside(comment: string): string {
  return comment.replaceAll('{', marks.openBrace).replaceAll('}', marks.closeBrace);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
