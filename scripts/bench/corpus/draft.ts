/** A made-up briefing before it is written in one dialect or another. */
export interface Draft {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** YYYY-MM-DD */
  readonly published: string;
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
  readonly levels: readonly string[];
  readonly sources: readonly string[];
  readonly reviews: readonly string[];
  readonly related: readonly string[];
  readonly parts: readonly Part[];
}

export type Part =
  /** Markdown, with the citations and typed links of our dialect. */
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'block';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly parts: readonly Part[];
    };

export function makeText(text: string): Part {
  return { kind: 'text', text };
}

export function makeBlock(name: string, attributes: Readonly<Record<string, string>>, parts: readonly Part[]): Part {
  return { kind: 'block', name, attributes, parts };
}
