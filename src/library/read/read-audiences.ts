import type { SourceFile } from '../../mdx/parsed.ts';
import { findDuplicateIds } from '../conflicts/find-duplicate-ids.ts';
import { type AudienceId, type LevelId, toAudienceId, toLevelId } from '../ids.ts';
import type { Audience, Conflict, Level } from '../model.ts';
import {
  audiencesSchema,
  everyoneSchema,
  levelSchema,
  type SectorEntry,
  sectorSchema,
} from '../schemas/vocabulary-schemas.ts';
import { collectIds } from './collect-ids.ts';
import { getPart } from './get-part.ts';
import { getSoundEntries, type ListEntry } from './get-sound-entries.ts';
import { indexById } from './index-by-id.ts';
import { readYamlFile } from './read-yaml-file.ts';
import type { Reading } from './reading.ts';

export interface Audiences {
  readonly everyone: Audience;
  readonly sectors: readonly Audience[];
  readonly byId: ReadonlyMap<AudienceId, Audience>;
  readonly levelById: ReadonlyMap<LevelId, Level>;
  readonly reading: Reading;
  readonly conflicts: readonly Conflict[];
}

/** Reads vocabulary/audiences.yaml. Where it has errors, `everyone` has a plain label and the parts that hold stay. */
export function readAudiences(file: SourceFile | null): Audiences {
  const { value, data, ...reading } = readYamlFile(file, audiencesSchema);
  const { id, label } = everyoneSchema.safeParse(getPart(data, 'everyone')).data ?? {
    id: 'everyone',
    label: 'Everyone',
  };
  const everyone = makeAudience('everyone', id, label);
  const sectors = getSoundEntries(getPart(data, 'sectors'), sectorSchema, 'sectors.');
  const levels = getSoundEntries(getPart(data, 'levels'), levelSchema, 'levels.');
  const byId = indexById([everyone, ...sectors.flatMap((entry) => toAudiences(entry.value))]);
  const toPlaces = (ids: readonly ListEntry<string>[]) =>
    ids.map((one) => ({ file: reading.file, place: reading.getPlace(`${one.path}.id`), value: one.value }));
  const audienceIds = [{ value: id, path: 'everyone' }, ...sectors.flatMap(getIds)];
  const levelIds = levels.map((entry) => ({ value: entry.value.id, path: entry.path }));
  return {
    everyone,
    sectors: [...byId.values()].filter((audience) => audience.kind === 'sector'),
    byId,
    levelById: indexById(levels.map((entry) => ({ id: toLevelId(entry.value.id), label: entry.value.label }))),
    reading: { ...reading, broken: value === null ? collectIds(data) : new Set() },
    conflicts: [...findDuplicateIds(toPlaces(audienceIds)), ...findDuplicateIds(toPlaces(levelIds))],
  };
}

function toAudiences({ id, label, roles }: SectorEntry): Audience[] {
  const sector = toAudienceId(id);
  return [
    { ...makeAudience('sector', id, label), roles: roles.map((role) => toAudienceId(role.id)) },
    ...roles.map((role) => ({ ...makeAudience('role', role.id, role.label), sector })),
  ];
}

function makeAudience(kind: Audience['kind'], id: string, label: string): Audience {
  return { id: toAudienceId(id), address: `/audiences/${id}/`, label, kind, sector: null, roles: [] };
}

function getIds({ value, path }: ListEntry<SectorEntry>): ListEntry<string>[] {
  return [
    { value: value.id, path },
    ...value.roles.map(({ id }, index) => ({ value: id, path: `${path}.roles.${index}` })),
  ];
}
