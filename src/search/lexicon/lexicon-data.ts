/** The site's own vocabulary as it is sent to the browser: see `makeLexicon`, which writes it, and `readLexicon`. */
export interface LexiconData {
  /** How many passages the index holds. */
  readonly records: number;
  /** Every word of every passage, sorted and front coded (`encodeSorted`). */
  readonly words: string;
  /** How often each occurs, in the same order, a digit each: 0 once, 9 in 512 places or more. */
  readonly ranks: string;
  /** Groups of phrases that find each other; each phrase begins with its role (`phraseRoles`). */
  readonly rings: readonly (readonly string[])[];
  /** American spellings with the British ones that the site has: `color colour`. */
  readonly spellings: readonly string[];
  readonly themes: readonly NamedPhrases[];
  readonly audiences: readonly NamedPhrases[];
  readonly levels: readonly NamedPhrases[];
  readonly kinds: readonly NamedPhrases[];
  readonly sources: readonly NamedPhrases[];
}

/** What a facet's value is called, and the phrases by which a question names it. */
export type NamedPhrases = readonly [id: string, label: string, ...phrases: string[]];

/** First letter of a phrase in a ring: what it is for. */
export const phraseRoles = {
  /** Typed by people; stands nowhere on the site. */
  typed: '-',
  /** Typed and found. */
  both: '+',
  /** Typed and found, and never shown to a reader: old, blaming or misspelt. */
  hidden: '~',
  /** Found, not a way in: the far end of a one-way entry. */
  found: '>',
} as const;
