import type { Finding } from '../../findings/finding.ts';
import type { SourceFile } from '../../mdx/parsed.ts';
import { makeRegister } from '../link/register.ts';
import type { Registers } from '../link/resolver.ts';
import type { Conflict, Vocabulary } from '../model.ts';
import { indexById } from './index-by-id.ts';
import { readAudiences } from './read-audiences.ts';
import { readGlossary } from './read-glossary.ts';
import { readThemes } from './read-themes.ts';
import { readTypes } from './read-types.ts';
import { readLanguage, readRoleWords, readSpellings, readSynonyms } from './read-word-lists.ts';
import type { WordFiles } from './word-files.ts';

type VocabularyRegisters = Pick<Registers, 'theme' | 'audience' | 'level' | 'term' | 'document-type' | 'review-type'>;

export interface VocabularyReading {
  readonly vocabulary: Omit<Vocabulary, 'pathways'>;
  /** What references to it may name. */
  readonly registers: VocabularyRegisters;
  readonly findings: readonly Finding[];
  readonly conflicts: readonly Conflict[];
}

/** Gives the board's file of a name in `vocabulary/`, and the product's; null where there is none. */
export interface VocabularyFiles {
  getBoard(name: string): SourceFile | null;
  getProduct(name: string): SourceFile | null;
}

/** Reads the board's themes, audiences and types, and the words of product and board together. */
export function readVocabulary(files: VocabularyFiles): VocabularyReading {
  const getBoth = (name: string): WordFiles => ({ product: files.getProduct(name), board: files.getBoard(name) });
  const themes = readThemes(files.getBoard('themes.yaml'));
  const audiences = readAudiences(files.getBoard('audiences.yaml'));
  const types = readTypes(files.getBoard('types.yaml'));
  const glossary = readGlossary(getBoth('glossary.yaml'));
  const synonyms = readSynonyms(getBoth('synonyms.yaml'));
  const language = readLanguage(getBoth('language.yaml'));
  const spellings = readSpellings(getBoth('spellings.yaml'));
  const roles = readRoleWords(getBoth('roles.yaml'));
  const termById = indexById(glossary.entries);
  const words = [glossary, synonyms, language, spellings, roles];
  return {
    vocabulary: {
      themes: themes.top,
      themeById: themes.byId,
      everyone: audiences.everyone,
      sectors: audiences.sectors,
      audienceById: audiences.byId,
      levels: [...audiences.levelById.values()],
      levelById: audiences.levelById,
      glossary: glossary.entries,
      termById,
      synonyms: synonyms.entries,
      language: language.entries,
      spellings: spellings.entries,
      roleWords: roles.entries,
      documentTypes: types.documentTypes,
      reviewTypes: types.reviewTypes,
    },
    registers: {
      theme: makeRegister(themes.byId.keys(), [themes.reading]),
      audience: makeRegister(audiences.byId.keys(), [audiences.reading]),
      level: makeRegister(audiences.levelById.keys(), [audiences.reading]),
      term: makeRegister(termById.keys(), glossary.readings),
      'document-type': makeRegister(types.documentTypes.keys(), [types.reading]),
      'review-type': makeRegister(types.reviewTypes.keys(), [types.reading]),
    },
    findings: [themes.reading, audiences.reading, types.reading, ...words.flatMap((one) => one.readings)].flatMap(
      (reading) => reading.findings,
    ),
    conflicts: [
      ...themes.conflicts,
      ...audiences.conflicts,
      ...types.conflicts,
      ...words.flatMap((one) => one.conflicts),
    ],
  };
}
