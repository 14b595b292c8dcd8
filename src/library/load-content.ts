import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceFile } from '../mdx/parsed.ts';
import type { RawContent } from './folder/raw-content.ts';
import { readFolder } from './folder/read-folder.ts';
import type { Asset } from './model.ts';

/** The product's own words, by the name of the board's file that adds to each. */
const wordNames = ['glossary.yaml', 'synonyms.yaml', 'language.yaml', 'spellings.yaml', 'roles.yaml'];
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
    assets: new Map(assets.map((asset) => [asset.path, asset])),
    findings,
    digest: hashFiles([...words.map(([, file]) => file), ...briefings, ...settings], assets),
  };
}

function hashFiles(files: readonly SourceFile[], assets: readonly Asset[]): string {
  // Path and length go in as well, or the same bytes cut up in another way would look unchanged.
  const digest = createHash('sha256');
  for (const { path, bytes } of files) digest.update(`${path}\0${bytes.length}\0`).update(bytes);
  for (const asset of assets) digest.update(`${asset.path}\0${asset.size}\0${asset.digest}`);
  return digest.digest('hex');
}
