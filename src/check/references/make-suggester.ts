import { makeNearest } from '../../findings/nearest.ts';
import type { KnownName } from './known-name.ts';

/** Gives the known id that was most likely meant by a value, or null where none is near. */
export type Suggester = (value: string) => string | null;

/**
 * How many known names are looked at in all, about half a second's worth: then only a name of it, word for word, is still
 * understood. Nobody needs a suggestion for the thousandth unknown name of a kind.
 */
const mostCompared = 2_000_000;
const fewestSuggestions = 50;

/**
 * Looks in this order: a name of it, word for word (“Early help worker”), the nearest id (“Information sharing”, “neglekt”), the nearest name,
 * an id that the value begins or that begins the value (“was-not-brought-2024”), a name that holds the words. The same
 * value is looked for once; of very many values only the first are compared with all there is.
 */
export function makeSuggester(known: readonly KnownName[]): Suggester {
  const ids = known.map(({ id }) => id);
  const byName = new Map(known.flatMap(({ id, names }) => names.map((name) => [toWords(name), id])));
  const nearestName = makeNearest(byName.keys());
  const nearestId = makeNearest(ids);
  const most = Math.max(fewestSuggestions, Math.floor(mostCompared / (ids.length + byName.size)));
  const found = new Map<string, string | null>();
  const compare = (value: string, wanted: string): string | null => {
    const name = nearestName(wanted);
    return (
      nearestId(value) ??
      byName.get(name ?? '') ??
      getSameBeginning(value, ids) ??
      [...byName].find(([words]) => hasWords(words, wanted))?.[1] ??
      null
    );
  };
  return (value) => {
    const wanted = toWords(value);
    if (wanted === '') return null;
    const named = byName.get(wanted);
    if (named !== undefined) return named;
    const before = found.get(value);
    if (before !== undefined || found.size >= most) return before ?? null;
    const suggestion = compare(value, wanted);
    found.set(value, suggestion);
    return suggestion;
  };
}

function getSameBeginning(value: string, ids: readonly string[]): string | null {
  const isNear = (id: string): boolean =>
    Math.min(id.length, value.length) >= 4 && (value.startsWith(id) || id.startsWith(value));
  const byLength = ids.filter(isNear).toSorted((a, b) => a.length - b.length);
  return byLength.findLast((id) => id.length <= value.length) ?? byLength[0] ?? null;
}

function hasWords(name: string, wanted: string): boolean {
  return wanted.length >= 4 && ` ${name} `.includes(` ${wanted} `);
}

/** `Children’s social-care` and `childrens social care` are the same words. */
function toWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
