/** A word or phrase of a list, found in a text. */
export interface FoundWord<Entry> {
  readonly entry: Entry;
  /** As it stands in the text. */
  readonly value: string;
  readonly start: number;
}

interface Phrase<Entry> {
  readonly entry: Entry;
  readonly pattern: RegExp;
}

/** Phrases by their plain form; those of different capitals have the same. */
type Phrases<Entry> = Map<string, readonly Phrase<Entry>[]>;

/** Blanks within a phrase, beyond as many as it has letters: the indent of a line. */
const longestGap = 100;

/** Letters of English, Welsh and Gaelic. Spelt out, since \p{L} makes the search several times slower. */
const letters = 'a-zA-Z\\d\\u00c0-\\u024f';
const firstWord = new RegExp(`[${letters}]+`);

/**
 * Finds whole words and phrases, the longest where several begin at one place; small and capital letters alike, but for
 * abbreviations (“LAC” is not “lac”). One pass finds where any of the phrases could begin, and only there are they tried, so
 * a long list takes hardly longer than a short one.
 */
export function makeWordFinder<Entry>(
  entries: readonly Entry[],
  getTerms: (entry: Entry) => readonly string[],
): (text: string) => FoundWord<Entry>[] {
  const byFirstWord = new Map<string, Phrases<Entry>>();
  for (const entry of entries) {
    for (const term of getTerms(entry)) {
      const first = firstWord.exec(term);
      if (first === null) continue;
      const word = first[0].toLowerCase();
      const phrases = byFirstWord.get(word) ?? new Map();
      byFirstWord.set(word, phrases);
      const written = term.slice(first.index).trim();
      const plain = toPlain(written);
      phrases.set(plain, [...(phrases.get(plain) ?? []), { entry, pattern: toPattern(written) }]);
    }
  }
  const lengths = new Map(
    [...byFirstWord.values()].map((phrases) => [
      phrases,
      [...new Set(Array.from(phrases.keys(), (plain) => plain.length))].sort((a, b) => b - a),
    ]),
  );
  const anyFirstWord = new RegExp(`(?<![${letters}])(?:${[...byFirstWord.keys()].join('|')})(?![${letters}])`, 'gi');
  return (text) => {
    const found: FoundWord<Entry>[] = [];
    let end = 0;
    for (const match of byFirstWord.size === 0 ? [] : text.matchAll(anyFirstWord)) {
      if (match.index < end) continue;
      const phrases = byFirstWord.get(match[0].toLowerCase());
      const hit = phrases && findPhrase(phrases, lengths.get(phrases) ?? [], text, match.index);
      if (!hit) continue;
      found.push(hit);
      end = hit.start + hit.value.length;
    }
    return found;
  };
}

/** Thousands of phrases may begin with one word: they are looked up by what stands there, not tried one by one. */
function findPhrase<Entry>(
  phrases: Phrases<Entry>,
  lengths: readonly number[],
  text: string,
  start: number,
): FoundWord<Entry> | null {
  const longest = lengths[0] ?? 0;
  const plain = toPlain(text.slice(start, start + longest * 2 + longestGap));
  for (const length of lengths) {
    for (const { entry, pattern } of phrases.get(plain.slice(0, length)) ?? []) {
      pattern.lastIndex = start;
      const value = pattern.exec(text)?.[0];
      if (value !== undefined) return { entry, value, start };
    }
  }
  return null;
}

/** As phrases are compared: small letters, one space between words, straight apostrophes. */
function toPlain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
}

/** Sticky, so that it is tried at one place only. Words may stand on two lines, and apostrophes may be straight or not. */
function toPattern(term: string): RegExp {
  const source = term
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
  return new RegExp(`${source}(?![${letters}])`, /\p{Ll}/u.test(term) ? 'iy' : 'y');
}
