import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { audiencesSchema, themeSchema } from '../../../src/library/schemas/vocabulary-schemas.ts';

/** Ids that the briefings of a corpus may name. */
export interface CorpusVocabulary {
  readonly themes: readonly ThemeIds[];
  readonly sectors: readonly string[];
  readonly roles: readonly string[];
  readonly levels: readonly string[];
}

interface ThemeIds {
  readonly id: string;
  readonly narrower: readonly string[];
}

/** Reads themes.yaml and audiences.yaml of a vocabulary folder. */
export async function readCorpusVocabulary(folder: string): Promise<CorpusVocabulary> {
  const read = async (name: string): Promise<unknown> => parse(await readFile(join(folder, name), 'utf8'));
  const themes = z.array(themeSchema).parse(await read('themes.yaml'));
  const { sectors, levels } = audiencesSchema.parse(await read('audiences.yaml'));
  return {
    themes: themes.map(({ id, narrower }) => ({ id, narrower: narrower.map((theme) => theme.id) })),
    sectors: sectors.map(({ id }) => id),
    roles: sectors.flatMap(({ roles }) => roles.map(({ id }) => id)),
    levels: levels.map(({ id }) => id),
  };
}
