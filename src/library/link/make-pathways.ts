import { toPathwayId } from '../ids.ts';
import type { Pathway } from '../model.ts';
import type { RegisterReading } from '../read/read-register.ts';
import type { PathwayEntry } from '../schemas/pathway-schema.ts';
import type { Resolver } from './resolver.ts';

/** The stages in the order of their file. */
export function makePathways({ entries, reading }: RegisterReading<PathwayEntry>, resolver: Resolver): Pathway[] {
  return entries.map(({ value, path }) => {
    const source =
      value.source === null
        ? null
        : resolver.entry('source', { value: value.source, place: reading.getPlace(`${path}.source`), from: 'source' });
    const themes = value.themes.flatMap((theme, index) => {
      const place = reading.getPlace(`${path}.themes.${index}`) ?? reading.getPlace(`${path}.themes`);
      return resolver.entry('theme', { value: theme, place, from: 'themes' }) ?? [];
    });
    return {
      id: toPathwayId(value.id),
      address: `/pathways/${value.id}/`,
      label: value.label,
      scope: value.scope,
      source,
      themes: [...new Set(themes)],
    };
  });
}
