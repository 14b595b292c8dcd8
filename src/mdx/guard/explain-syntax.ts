import { explainCharacter } from './explain-character.ts';
import { explainMismatch, explainMisplacedClosing, explainNoOpening } from './explain-closing.ts';
import { explainUnclosed } from './explain-unclosed.ts';
import type { Explanation, Source } from './explanation.ts';
import { getRawRegion } from './raw-elements.ts';
import { blank } from './repairs.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { readTag } from './tag.ts';

/** One problem of the parser in plain words, with what gets past it. `attempt` counts earlier tries at the same place. */
export function explainSyntax(source: Source, problem: SyntaxProblem, attempt: number): Explanation {
  const { text } = source;
  const region = getRawRegion(source, problem.offset);
  if (region !== null && attempt === 0) {
    return {
      findings: [],
      repairs: [blank(text, region.start, region.end)],
      refused: [{ name: region.name, offset: region.start }],
    };
  }
  switch (problem.kind) {
    case 'unclosed':
      return explainUnclosed(source, problem.offset, problem.container, attempt);
    case 'no-opening':
      return explainNoOpening(source, problem.name, problem.offset);
    case 'mismatch': {
      const open = { name: problem.openName, offset: problem.openOffset };
      return isWritten(source, problem)
        ? explainMismatch(source, problem, open, attempt)
        : explainUnclosed(source, open.offset, null, attempt);
    }
    case 'misplaced-closing':
      return isWritten(source, problem)
        ? explainMisplacedClosing(source, problem.name, problem.offset, problem.openOffset, attempt)
        : explainUnclosed(source, problem.openOffset, null, 1);
    case 'character':
      return explainCharacter(source, problem.offset, attempt);
  }
}

/** True when the author wrote this closing tag; false when an earlier repair put it in. */
export function isWritten(
  { text }: Source,
  { name, offset }: { readonly name: string; readonly offset: number },
): boolean {
  const tag = readTag(text, offset);
  return tag.isClosing && tag.name === name;
}
