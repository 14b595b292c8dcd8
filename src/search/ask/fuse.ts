import type { Facets } from '../facets/read-facets.ts';
import type { Form, Search, Wish } from '../plan/concept.ts';
import { getEarliness, getNearness } from './places.ts';
import type { Weights } from './weights.ts';

/** A passage that the index found for one form: `id` is the index’s own. */
export interface Match {
  readonly id: string;
  readonly score: number;
  /** Where the words stand in the passage, counted in words. */
  readonly places: readonly number[];
}

/** All that the index found for one concept. */
export interface FoundConcept {
  readonly search: Search;
  readonly found: readonly { readonly form: Form; readonly matches: readonly Match[] }[];
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** For each concept, in order, the form that found the passage; null where none did. */
  readonly by: readonly (Form | null)[];
  /** How much of the question it has, 0 to 1, by what each concept counts. */
  readonly share: number;
  /** True where it has every concept that was found at all. */
  readonly hasAll: boolean;
}

/** What the order depends on besides the matches. */
export interface Context extends Pick<Facets, 'getTags'> {
  readonly wishes: readonly Wish[];
  /** How many passages the index holds. */
  readonly records: number;
}

/**
 * One list from what was found for each concept, best first. Of a concept the best form counts; a rare concept counts more than
 * a frequent one; passages come first that have more of the question, its words close together and near their beginning, and
 * the audience, theme or kind that it names. Equal ones go by id, so that the list never depends on what was asked before.
 */
export function fuse(concepts: readonly FoundConcept[], context: Context, weights: Weights): Ranked[] {
  const found = concepts.map((concept) => getBest(concept, context.records, weights));
  const sizes = found.map((best, index) =>
    best.size === 0
      ? 0
      : (concepts[index]?.search.weight ?? 0) * Math.log(1 + context.records / best.size) ** weights.rarity,
  );
  const sum = sizes.reduce((total, size) => total + size, 0);
  const ids = new Set(found.flatMap((best) => [...best.keys()]));
  const tally = { found, sizes, sum };
  const ranked = [...ids].map((id) => rank(id, tally, context, weights)).sort(compareRanked);
  // Where the words stand is looked at only where it can change what a reader sees.
  const best = ranked.slice(0, closeLook).map((one) => lookClosely(one, found, weights));
  return [...best.sort(compareRanked), ...ranked.slice(closeLook)];
}

/** How many of the best are looked at closely: more than anybody reads. */
const closeLook = 400;

/** Best first; equal ones by id, so that the order never depends on what was asked before. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

interface Best {
  readonly value: number;
  readonly form: Form;
  readonly places: readonly number[];
}

interface Tally {
  readonly found: readonly ReadonlyMap<string, Best>[];
  /** What each concept counts, and all together. */
  readonly sizes: readonly number[];
  readonly sum: number;
}

/** The best form of a concept for each passage. */
function getBest({ found }: FoundConcept, records: number, weights: Weights): Map<string, Best> {
  const best = new Map<string, Best>();
  for (const { form, matches } of found) {
    const most = matches.reduce((highest, { score }) => Math.max(highest, score), 0);
    const rarity = (Math.log(1 + records / Math.max(1, matches.length)) / Math.log(1 + records)) ** weights.formRarity;
    for (const { id, score, places } of matches) {
      // Pagefind also lists what holds a word only where it weighs nothing: that is not found, and would be divided by 0.
      if (score <= 0) continue;
      const strength = weights.presence + (1 - weights.presence) * (score / most) ** weights.shape;
      const value = form.weight * rarity * strength;
      const known = best.get(id);
      if (known === undefined) best.set(id, { value, form, places });
      else {
        const [more, less] = value > known.value ? [{ value, form, places }, known] : [known, { value }];
        best.set(id, { ...more, value: more.value + weights.more * less.value * Math.max(0, 1 - more.value) });
      }
    }
  }
  return best;
}

function rank(id: string, { found, sizes, sum }: Tally, context: Context, weights: Weights): Ranked {
  const by: (Form | null)[] = [];
  let total = 0;
  let size = 0;
  for (const [index, best] of found.entries()) {
    const one = best.get(id);
    by.push(one?.form ?? null);
    if (one === undefined) continue;
    total += one.value * (sizes[index] ?? 0);
    size += sizes[index] ?? 0;
  }
  const share = size / sum;
  const hasAll = share > 0.999;
  const base = (total / sum) * (1 - weights.coverage * (1 - share));
  return { id, score: (base + (hasAll ? weights.all : 0)) * getFactor(id, context, weights), by, share, hasAll };
}

function lookClosely(one: Ranked, found: Tally['found'], weights: Weights): Ranked {
  const places = found.flatMap((best) => (best.get(one.id)?.places.length ? [best.get(one.id)?.places ?? []] : []));
  const bonus = 1 + weights.near * getNearness(places) + weights.early * getEarliness(places);
  return { ...one, score: one.score * bonus };
}

/** A facet counts once, however many of its values are wished for. */
function getFactor(id: string, { wishes, getTags }: Context, weights: Weights): number {
  const tags = getTags(id);
  const met = new Set(wishes.filter((wish) => tags[wish.facet].includes(wish.id)).map(({ facet }) => facet));
  const wished = [...met].reduce((factor, facet) => factor * weights.wishes[facet], 1);
  return tags.kind.reduce((factor, kind) => factor * (weights.kinds[kind] ?? 1), wished);
}
