import type { Outcome, Part } from './part.ts';

export interface Manner {
  /** Where nobody reads what is printed, a part that could not be run counts as failed. */
  readonly mustRunAll: boolean;
  print(text: string): void;
}

/** Runs the parts one after the other, a heading before each and a summary at the end, and adds up their counts. */
export async function runParts(parts: readonly Part[], { mustRunAll, print }: Manner): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const [at, part] of parts.entries()) {
    print(`\n== ${at + 1} of ${parts.length}: ${part.heading}\n`);
    outcomes.push(await runPart(part, { mustRunAll, print }));
  }
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  print(`\n${parts.map((part, at) => summarise(part, outcomes[at])).join('\n')}`);
  return { passed: sum('passed'), failed: sum('failed') };
}

async function runPart(part: Part, { mustRunAll, print }: Manner): Promise<Outcome> {
  try {
    const outcome = await part.run();
    if (outcome.notRun === undefined) return outcome;
    print(outcome.notRun);
    return mustRunAll ? { ...outcome, failed: Math.max(outcome.failed, 1) } : outcome;
  } catch (error) {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { passed: 0, failed: 1 };
  }
}

function summarise({ heading }: Part, { passed, failed, notRun }: Outcome = { passed: 0, failed: 0 }): string {
  const counts = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`;
  return `  ${heading}: ${notRun === undefined ? counts : `${counts}. ${notRun}`}`;
}
