import { toStem, toWords } from '../plan/normalise.ts';
import { smallWords } from '../stop-words.ts';

/** From the place of its first letter to the place after its last. */
export type Range = readonly [start: number, end: number];

/** Shorter stems stand for themselves alone: “gp” is no beginning of “gps” data. */
const minBeginning = 4;

/**
 * Where words and phrases stand in a text, in order and apart. A word is found in all its forms and as the beginning of
 * another, as the index finds it; in a phrase the small words between are passed over.
 */
export function findMarks(text: string, marks: readonly string[]): Range[] {
  const wanted = marks
    .map(toWords)
    .flatMap((all) => {
      const meaning = all.filter((word) => !smallWords.has(word));
      // A mark of small words alone marks nothing; beside others they are marked where they stand first too.
      return meaning.length === 0 ? [] : [all.map(toStem), meaning.map(toStem)];
    })
    .sort((a, b) => b.length - a.length);
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].map(({ 0: typed, index }) => {
    const word = toWords(typed)[0] ?? '';
    return { word, stem: toStem(word), start: index, end: index + typed.length };
  });
  const fits = (at: number, stem: string | undefined): boolean => {
    const one = words[at];
    if (one === undefined || stem === undefined) return false;
    return one.stem === stem || (stem.length >= minBeginning && one.word.startsWith(stem));
  };
  /** The place of the last word of a phrase that begins at `at`; -1 where it does not. */
  const getLast = (at: number, stems: readonly string[]): number => {
    let last = at;
    for (const [place, stem] of stems.entries()) {
      if (place > 0) last += 1;
      while (place > 0 && !fits(last, stem) && smallWords.has(words[last]?.word ?? '')) last += 1;
      if (!fits(last, stem)) return -1;
    }
    return last;
  };
  const ranges: Range[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const last = Math.max(-1, ...wanted.map((stems) => getLast(at, stems)));
    if (last < 0) continue;
    ranges.push([words[at]?.start ?? 0, words[last]?.end ?? 0]);
    at = last;
  }
  return ranges;
}
