import type { Link } from '../mdx/render-context.ts';

/** A name with one or more values, each a link or plain words: one row of a description list. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

export interface FactValue {
  readonly label: string;
  readonly href: string | null;
}

/** Rows for what is known; a value that is null, empty or an empty list gives no row. */
export function makeFacts(rows: readonly (readonly [label: string, value: string | null | readonly Link[]])[]): Fact[] {
  return rows.flatMap(([label, value]) => {
    const values =
      value === null || value === '' ? [] : typeof value === 'string' ? [{ label: value, href: null }] : value;
    return values.length === 0 ? [] : [{ label, values }];
  });
}
