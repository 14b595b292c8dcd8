/** What opens a level, and quotations and notes, in which nothing does. */
const sign = /"(?:[^"\\\n]|\\.)*"|(?<![^\s[{,])'[^'\n]*'|(?<!\S)#[^\n]*|(?<![^\s[{,:-])[[{]|[\]}]/g;

/**
 * How deep a text of settings is nested at most, and where: by brackets, by hyphens on one line, or by the spaces before a
 * line. Asked before the parse, which takes more than linear time for each level. Linear itself; may say more than there is, never
 * less.
 */
export function getYamlDepth(text: string): { readonly depth: number; readonly offset: number } {
  let deepest = { depth: 0, offset: 0 };
  const tell = (depth: number, offset: number): void => {
    if (depth > deepest.depth) deepest = { depth, offset };
  };
  let open = 0;
  for (const { 0: written, index } of text.matchAll(sign)) {
    if (written === '[' || written === '{') {
      open += 1;
      tell(open, index);
    } else if (written === ']' || written === '}') {
      open = Math.max(0, open - 1);
    }
  }
  for (const { 0: start, index } of text.matchAll(/^ *(?:[-?:] +)*/gm)) tell(start.length / 2, index);
  return deepest;
}
