import { explainCharacter } from './explain-character.ts';
import { explainMismatch, explainMisplacedClosing, explainNoOpening } from './explain-closing.ts';
import { explainUnclosed } from './explain-unclosed.ts';
import type { Explanation, Source } from './explanation.ts';
import { getRawRegion } from './raw-elements.ts';
import { blank } from './repairs.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** One problem of the parser in plain words, with what gets past it. `attempt` counts earlier tries at the same place. */
export function explainSyntax(source: Source, problem: SyntaxProblem, attempt: number): Explanation {
  const region = getRawRegion(source.text, problem.offset);
  if (region !== null && attempt === 0) {
    return {
      findings: [],
      repairs: [blank(source.text, region.start, region.end)],
      refused: [{ name: region.name, offset: region.start }],
    };
  }
  switch (problem.kind) {
    case 'unclosed':
      return explainUnclosed(source, problem.offset, problem.container, attempt);
    case 'no-opening':
      return explainNoOpening(source, problem.name, problem.offset);
    case 'mismatch':
      return explainMismatch(source, problem, { name: problem.openName, offset: problem.openOffset }, attempt);
    case 'misplaced-closing':
      return explainMisplacedClosing(source, problem.name, problem.offset, problem.openOffset, attempt);
    case 'character':
      return explainCharacter(source, problem.offset, attempt);
  }
}
