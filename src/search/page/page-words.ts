/** What the script of the search page says, in the language of the site. `{count}` and the like are filled in. */
export interface PageWords {
  readonly loading: string;
  readonly slow: string;
  readonly searching: string;
  readonly failed: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  /** Added when no passage has every word. */
  readonly partly: string;
  /** Instead of that when even the best has less than half. */
  readonly far: string;
  /** Added when only the first `{count}` have every word. */
  readonly first: string;
  readonly corrected: string;
  readonly asTyped: string;
  readonly unknown: string;
  readonly near: string;
  readonly also: string;
  readonly alike: string;
  readonly page: string;
  readonly pages: string;
  readonly narrow: string;
  readonly narrowed: string;
  readonly remove: string;
  readonly show: string;
}

/** Puts values into `{name}`s. They are taken as they are: a reader may type `$&` or `{count}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
