import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A question with the passages that answer it: 2 answers, 1 helps, by `slug/id`. */
export interface JudgedQuestion {
  readonly q: string;
  readonly kind: string;
  readonly relevant: Readonly<Record<string, number>>;
}

const schema = z.array(
  z.strictObject({ q: z.string(), kind: z.string(), relevant: z.record(z.string(), z.literal([1, 2])) }),
);

/** `seen`: the search was tuned on them. `unseen`: by somebody who had not seen the vocabulary, and never tuned on. */
export function readQuestions(name: 'seen' | 'unseen'): JudgedQuestion[] {
  return schema.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, `../../tests/search/questions/${name}.json`), 'utf8')),
  );
}
