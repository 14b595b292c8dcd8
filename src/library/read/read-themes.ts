import type { SourceFile } from '../../mdx/parsed.ts';
import { findDuplicateIds } from '../conflicts/find-duplicate-ids.ts';
import { type ThemeId, toThemeId } from '../ids.ts';
import type { Conflict, Theme } from '../model.ts';
import { type ThemeEntry, themeSchema } from '../schemas/vocabulary-schemas.ts';
import type { ListEntry } from './get-sound-entries.ts';
import { indexById } from './index-by-id.ts';
import { readList } from './read-list.ts';
import type { Reading } from './reading.ts';

export interface Themes {
  /** Top themes in the order of the file. */
  readonly top: readonly Theme[];
  readonly byId: ReadonlyMap<ThemeId, Theme>;
  readonly reading: Reading;
  readonly conflicts: readonly Conflict[];
}

/** Reads vocabulary/themes.yaml. */
export function readThemes(file: SourceFile | null): Themes {
  const reading = readList(file, themeSchema);
  const byId = indexById(reading.entries.flatMap(({ value }) => toThemes(value)));
  const ids = reading.entries
    .flatMap(getIds)
    .map(({ value, path }) => ({ file: reading.file, place: reading.getPlace(`${path}.id`), value }));
  return {
    top: [...byId.values()].filter((theme) => theme.parent === null),
    byId,
    reading,
    conflicts: findDuplicateIds(ids),
  };
}

function toThemes(entry: ThemeEntry): Theme[] {
  const parent = toThemeId(entry.id);
  const top: Theme = {
    id: parent,
    address: `/themes/${entry.id}/`,
    label: entry.label,
    scope: entry.scope,
    parent: null,
    narrower: entry.narrower.map(({ id }) => toThemeId(id)),
    variants: entry.variants,
    exit: entry.exit,
  };
  const narrower = entry.narrower.map(({ id, label, scope, variants }): Theme => {
    return {
      id: toThemeId(id),
      address: `/themes/${id}/`,
      label,
      scope,
      parent,
      narrower: [],
      variants,
      exit: entry.exit,
    };
  });
  return [top, ...narrower];
}

function getIds({ value, path }: ListEntry<ThemeEntry>): ListEntry<string>[] {
  return [
    { value: value.id, path },
    ...value.narrower.map(({ id }, index) => ({ value: id, path: `${path}.narrower.${index}` })),
  ];
}
