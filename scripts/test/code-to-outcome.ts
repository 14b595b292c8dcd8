import type { Outcome } from './part.ts';

/** A tool that only says yes or no counts as one check. */
export function codeToOutcome(code: number): Outcome {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
