import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Corpus, toSlug } from './corpus.ts';
import { readCorpusVocabulary } from './corpus-vocabulary.ts';
import type { Draft } from './draft.ts';
import { draftToMarkdown } from './draft-to-markdown.ts';
import { draftToMdx } from './draft-to-mdx.ts';
import { makeDraft } from './make-draft.ts';
import { makeSettings } from './make-settings.ts';

export interface CorpusPlan {
  /** Number of briefings. */
  readonly size: number;
  readonly seed: number;
  /** Whose themes, audiences and types the corpus takes. */
  readonly vocabularyDir: string;
}

/** Others may name sources that a corpus does not have. */
const vocabularyFiles = ['themes.yaml', 'audiences.yaml', 'types.yaml'];

/** Writes a content folder in our dialect; the same plan gives the same bytes. */
export async function writeCorpus(folder: string, plan: CorpusPlan): Promise<void> {
  const corpus = await makeCorpus(plan);
  for (const name of vocabularyFiles)
    await cp(join(plan.vocabularyDir, name), join(folder, 'vocabulary', name), { recursive: true });
  for (const [name, text] of makeSettings(corpus)) await writeFile(join(folder, name), text);
  await writeDrafts(join(folder, 'briefings'), corpus, { ending: 'mdx', toText: draftToMdx });
}

/** Writes the same briefings as plain Markdown, one file each. */
export async function writeMarkdown(folder: string, plan: CorpusPlan): Promise<void> {
  await writeDrafts(folder, await makeCorpus(plan), { ending: 'md', toText: draftToMarkdown });
}

async function makeCorpus({ size, seed, vocabularyDir }: CorpusPlan): Promise<Corpus> {
  return { size, seed, vocabulary: await readCorpusVocabulary(vocabularyDir) };
}

async function writeDrafts(
  folder: string,
  corpus: Corpus,
  form: { readonly ending: string; readonly toText: (draft: Draft) => string },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < corpus.size; index += 1)
    await writeFile(join(folder, `${toSlug(index)}.${form.ending}`), form.toText(makeDraft(corpus, index)));
}
