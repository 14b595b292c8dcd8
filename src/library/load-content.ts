import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceFile } from '../mdx/parsed.ts';
import type { RawContent } from './folder/raw-content.ts';
import { readFolder } from './folder/read-folder.ts';
import type { Asset } from './model.ts';

/** The product's own words, by the name of the board's file that adds to each. */
const wordNames = ['glossary.yaml', 'synonyms.yaml', 'language.yaml', 'spellings.yaml'];
const wordsFolder = join(import.meta.dirname, '../vocabulary');

/**
 * Reads a content folder and the product's own words as bytes. Symbolic links are refused. The same files give the same
 * answer on every machine. What cannot be read is a Finding; nothing that stands in the folder makes it reject.
 */
export async function loadContent(contentDir: string): Promise<RawContent> {
  const folder = resolve(contentDir);
  const { briefings, settings, assets, findings } = readFolder(folder);
  const words = wordNames.map((name): [string, SourceFile] => {
    return [name, { path: `src/vocabulary/${name}`, bytes: readFileSync(join(wordsFolder, name)) }];
  });
  return {
    contentDir: folder,
    briefings,
    settings: new Map(settings.map((file) => [file.path, file])),
    words: new Map(words),
    assets: new Map(assets.map((file) => [file.path, toAsset(file)])),
    findings,
    digest: hashFiles([...words.map(([, file]) => file), ...briefings, ...settings, ...assets]),
  };
}

function toAsset({ path, bytes }: SourceFile): Asset {
  return { path, size: bytes.length, digest: hash([bytes]) };
}

function hashFiles(files: readonly SourceFile[]): string {
  // Path and length go in as well, or the same bytes cut up in another way would look unchanged.
  return hash(files.flatMap(({ path, bytes }) => [`${path}\0${bytes.length}\0`, bytes]));
}

function hash(parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex');
}
