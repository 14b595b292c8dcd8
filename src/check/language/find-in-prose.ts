import type { ParsedBriefing } from '../../mdx/parsed.ts';
import type { RuleContext } from '../rule.ts';
import { type FoundWord, makeWordFinder } from '../text/make-word-finder.ts';
import { isInTitle } from './is-in-title.ts';

/** Every place of one entry in one briefing. */
export interface WordUse<Entry> {
  readonly briefing: ParsedBriefing;
  readonly entry: Entry;
  /** At least one, in the order of the text. */
  readonly places: readonly [FoundWord<Entry>, ...FoundWord<Entry>[]];
}

/**
 * Looks for words in the authors' own prose, never in quotations, code, addresses, definitions or titles of publications,
 * and gathers what it finds by briefing and entry, so that a word that stands twenty times is one warning.
 */
export function findInProse<Entry>(
  context: RuleContext,
  entries: readonly Entry[],
  getTerms: (entry: Entry) => readonly string[],
): WordUse<Entry>[] {
  const find = makeWordFinder(entries, getTerms);
  const getTitleTest = isInTitle([...context.library.sources.values()].map(({ title }) => title));
  return context.library.parsed.flatMap((briefing) => {
    const prose = context.prose.get(briefing.file) ?? '';
    const isTitle = getTitleTest(prose);
    const found = find(prose).filter(({ start, value }) => !isTitle(start, value));
    return [...Map.groupBy(found, ({ entry }) => entry)].flatMap(([entry, [first, ...others]]) =>
      first === undefined ? [] : [{ briefing, entry, places: [first, ...others] as const }],
    );
  });
}
