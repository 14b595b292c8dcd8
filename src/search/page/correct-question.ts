import type { Correction } from '../plan/correct.ts';
import { toWords } from '../plan/normalise.ts';

/** The question as it was searched for: only the corrected words differ from what was typed. */
export function correctQuestion(question: string, corrections: readonly Correction[]): string {
  return question.replaceAll(/[\p{L}\p{M}\p{N}'’]+/gu, (typed) => {
    const [word] = toWords(typed);
    return corrections.find(({ from }) => from === word)?.to ?? typed;
  });
}
