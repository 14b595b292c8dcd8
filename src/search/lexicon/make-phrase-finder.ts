import { normalise } from '../plan/normalise.ts';
import type { SearchRecord } from '../record.ts';

/**
 * Which of the phrases stand in a passage, by the stems of their words in order. One pass over the passages, however many
 * phrases there are.
 */
export function makePhraseFinder(
  phrases: readonly string[],
  records: readonly SearchRecord[],
): (phrase: string) => boolean {
  const byFirst = Map.groupBy(
    [...new Set(phrases.map(toStems))].map((key) => key.split(' ')),
    ([first = '']) => first,
  );
  const found = new Set<string>();
  for (const { title, text, asks } of records) {
    const stems = normalise([title, text, ...asks].join(' ')).map(({ stem }) => stem);
    stems.forEach((stem, start) => {
      for (const phrase of byFirst.get(stem) ?? []) {
        if (phrase.every((word, index) => stems[start + index] === word)) found.add(phrase.join(' '));
      }
    });
  }
  return (phrase) => found.has(toStems(phrase));
}

/** Of every word: the index is asked for a phrase as it is written. */
function toStems(text: string): string {
  return normalise(text)
    .map(({ stem }) => stem)
    .join(' ');
}
