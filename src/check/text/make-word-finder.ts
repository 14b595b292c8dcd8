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
  const byFirstWord = new Map<string, Phrase<Entry>[]>();
  const terms = entries.flatMap((entry) => getTerms(entry).map((term) => ({ entry, term: term.trim() })));
  for (const { entry, term } of terms.toSorted((a, b) => b.term.length - a.term.length)) {
    const first = firstWord.exec(term);
    if (first === null) continue;
    const word = first[0].toLowerCase();
    const pattern = toPattern(term.slice(first.index));
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), { entry, pattern }]);
  }
  const anyFirstWord = new RegExp(`(?<![${letters}])(?:${[...byFirstWord.keys()].join('|')})(?![${letters}])`, 'gi');
  return (text) => {
    const found: FoundWord<Entry>[] = [];
    let end = 0;
    for (const match of byFirstWord.size === 0 ? [] : text.matchAll(anyFirstWord)) {
      if (match.index < end) continue;
      const hit = findPhrase(byFirstWord.get(match[0].toLowerCase()) ?? [], text, match.index);
      if (hit === null) continue;
      found.push(hit);
      end = hit.start + hit.value.length;
    }
    return found;
  };
}

function findPhrase<Entry>(phrases: readonly Phrase<Entry>[], text: string, start: number): FoundWord<Entry> | null {
  for (const { entry, pattern } of phrases) {
    pattern.lastIndex = start;
    const value = pattern.exec(text)?.[0];
    if (value !== undefined) return { entry, value, start };
  }
  return null;
}

/** Sticky, so that it is tried at one place only. Words may stand on two lines, and apostrophes may be straight or not. */
function toPattern(term: string): RegExp {
  const source = term
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
  return new RegExp(`${source}(?![${letters}])`, /\p{Ll}/u.test(term) ? 'iy' : 'y');
}
