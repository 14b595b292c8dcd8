/** What the parser stumbled over. Offsets count in the text that it was given. */
export type SyntaxProblem =
  | { readonly kind: 'unclosed'; readonly name: string; readonly offset: number; readonly container: string | null }
  | { readonly kind: 'no-opening'; readonly name: string; readonly offset: number }
  | {
      readonly kind: 'mismatch';
      readonly name: string;
      readonly offset: number;
      readonly openName: string;
      readonly openOffset: number;
    }
  | { readonly kind: 'misplaced-closing'; readonly name: string; readonly offset: number; readonly openOffset: number }
  | { readonly kind: 'character'; readonly offset: number };

const name = '`<\\/?([^`>]*)>`';
const head = /^(\d+):(\d+): /;
const unclosed = new RegExp(`^Expected a closing tag for ${name} \\((\\d+:\\d+)\\)(?: before the end of \`(\\w+)\`)?`);
const mismatch = new RegExp(
  `^Unexpected closing tag ${name}, expected corresponding closing tag for ${name} \\((\\d+:\\d+)\\)`,
);
const noOpening = new RegExp(`^Unexpected closing tag ${name}, expected an open tag first`);
const misplaced = new RegExp(`^Expected the closing tag ${name} either after .* opened at (\\d+:\\d+)`);

/**
 * Reads satteri's error message, which is all that it gives: `line:column: what it expected`. A message that is not known
 * (another version of satteri) counts as an unexpected character at its place. null when it names no place at all.
 */
export function getSyntaxProblem(message: string, offsetAt: (place: string) => number): SyntaxProblem | null {
  const start = head.exec(message);
  if (start === null) return null;
  const offset = offsetAt(`${start[1]}:${start[2]}`);
  const text = message.slice(start[0].length);
  let match = unclosed.exec(text);
  if (match !== null) {
    return { kind: 'unclosed', name: match[1] ?? '', offset: offsetAt(match[2] ?? ''), container: match[3] ?? null };
  }
  match = mismatch.exec(text);
  if (match !== null) {
    return {
      kind: 'mismatch',
      name: match[1] ?? '',
      offset,
      openName: match[2] ?? '',
      openOffset: offsetAt(match[3] ?? ''),
    };
  }
  match = noOpening.exec(text);
  if (match !== null) return { kind: 'no-opening', name: match[1] ?? '', offset };
  match = misplaced.exec(text);
  if (match !== null) {
    return { kind: 'misplaced-closing', name: match[1] ?? '', offset, openOffset: offsetAt(match[2] ?? '') };
  }
  return { kind: 'character', offset };
}
