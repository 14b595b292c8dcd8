import { compareRecurring } from '../get-recurring.ts';
import { isRecurring, type Statement } from '../get-statements.ts';

/** Statements of more than one source, up to `count`: what most of them say first. */
export function getMostSaid(statements: readonly Statement[], count: number): Statement[] {
  return statements.filter(isRecurring).sort(compareRecurring).slice(0, count);
}
