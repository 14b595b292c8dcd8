import type { Conflict } from '../../library/model.ts';

/** Where the others stand, seen from the conflict's own file: “line 12” or “sources.yaml, line 12”, joined with “and”. */
export function describePlaces({ file, others }: Conflict): string {
  const places = others.map((other) => {
    const line = other.place === null ? [] : [`line ${other.place.line}`];
    return [...(other.file === file && line.length > 0 ? [] : [other.file]), ...line].join(', ');
  });
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(places);
}
