import { type SourceId, toSourceId } from '../ids.ts';
import type { Source } from '../model.ts';
import { getYear } from '../partial-date.ts';
import type { RegisterReading } from '../read/read-register.ts';
import { type SourceEntry, sourceTypes } from '../schemas/source-schema.ts';
import { getShortName } from '../short-name.ts';
import { invert } from './invert.ts';
import type { Resolver } from './resolver.ts';

/** The sources in the order of their file, each with the editions that replace it. */
export function makeSources(
  { entries, reading }: RegisterReading<SourceEntry>,
  resolver: Resolver,
): ReadonlyMap<SourceId, Source> {
  const sources = entries.map(({ value, path }) => {
    const year = value.year === null ? null : getYear(value.year);
    if (!sourceTypes.some((type) => type === value.type)) {
      resolver.entry('review-type', { value: value.type, place: reading.getPlace(`${path}.type`), from: 'type' });
    }
    const supersedes = value.supersedes.flatMap((id, index) => {
      const place = reading.getPlace(`${path}.supersedes.${index}`) ?? reading.getPlace(`${path}.supersedes`);
      return resolver.entry('source', { value: id, place, from: 'supersedes' }) ?? [];
    });
    return {
      ...value,
      id: toSourceId(value.id),
      address: `/sources/${value.id}/`,
      year,
      date: value.year,
      supersedes: supersedes.filter((id) => id !== value.id),
      shortName: getShortName({ ...value, year }),
    };
  });
  const newer = invert(sources, (source) => source.supersedes);
  return new Map(
    sources.map((source) => [
      source.id,
      { ...source, supersededBy: (newer.get(source.id) ?? []).map((other) => other.id) },
    ]),
  );
}
