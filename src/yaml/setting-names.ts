import type { Place } from '../findings/finding.ts';
import type { YamlDocument } from './yaml-document.ts';

/** `“title”`, `item 2 of “themes”`, `“name” of “series”`, or the file itself. */
export function getName(path: readonly PropertyKey[], document: YamlDocument): string {
  const last = path.at(-1);
  if (last === undefined) return document.noun;
  const isItem = typeof last === 'number';
  if (isItem && path.length === 1) return `entry ${last + 1} of ${document.noun}`;
  if (isItem && typeof path.at(-2) === 'number') return `item ${last + 1} of ${getName(path.slice(0, -1), document)}`;
  if (isItem) return `item ${last + 1} of “${String(path.at(-2))}”`;
  return `“${String(last)}”`;
}

/** What a setting belongs to: the file, a group of settings, or one entry of a list. */
export function getOwner(path: readonly PropertyKey[], document: YamlDocument, article: 'a' | 'this'): string {
  const last = path.at(-1);
  if (last === undefined) return article === 'this' ? document.noun.replace(/^a /, 'this ') : document.noun;
  const line = document.places.get(path.join('.'))?.line;
  return typeof last === 'number'
    ? `the entry${line === undefined ? '' : ` that begins on line ${line}`} of ${document.noun}`
    : `“${String(last)}”`;
}

/** Where the value stands, else the nearest thing around it that stands somewhere. */
export function getPlace(path: readonly PropertyKey[], document: YamlDocument): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const place = document.places.get(path.slice(0, length).join('.'));
    if (place !== undefined) return place;
  }
  return { line: Math.max(1, document.firstLine - 1), column: 1 };
}
