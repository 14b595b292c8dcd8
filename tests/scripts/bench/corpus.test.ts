import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CorpusPlan, writeCorpus, writeMarkdown } from '../../../scripts/bench/corpus/write-corpus.ts';
import { type CheckedContent, checkContent } from '../../../src/check/check-content.ts';
import { makeTempDir } from '../../support/make-temp-dir.ts';

const size = 60;
const plan: CorpusPlan = {
  size,
  seed: 7,
  vocabularyDir: fileURLToPath(new URL('../../../content/vocabulary', import.meta.url)),
};

async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths
    .toSorted()
    .map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

async function write(some: CorpusPlan): Promise<string> {
  const folder = await makeTempDir();
  await writeCorpus(folder, some);
  return folder;
}

describe('a corpus', () => {
  let folder: string;
  let checked: CheckedContent;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'throughline-'));
    await writeCorpus(folder, plan);
    checked = await checkContent(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('passes the checks', () => {
    expect(checked.findings).toEqual([]);
  });

  test('holds eight learning points in each briefing, under the themes of the demonstration', () => {
    const { briefings, points, belongs } = checked.library;
    expect([briefings.size, points.size]).toEqual([size, size * 8]);
    expect(belongs.theme.get([...belongs.theme.keys()][0] ?? expect.fail())?.points.length).toBeGreaterThan(0);
  });

  test('has briefings of about 1,200 words', () => {
    const words = [...checked.library.briefings.values()].map((briefing) => briefing.words);
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
    expect(mean).toBeGreaterThan(1_150);
    expect(mean).toBeLessThan(1_300);
  });

  test('has statements that say the same, parts of others, and some that question others', () => {
    const { groups, points } = checked.library;
    expect(groups.length).toBeGreaterThan(0);
    expect([...points.values()].some(({ partOf }) => partOf.length > 0)).toBe(true);
    expect([...points.values()].some(({ contrast }) => contrast.length > 0)).toBe(true);
  });

  test('uses the blocks that briefings use', () => {
    const used = new Set(checked.library.parsed.flatMap(({ blocks }) => blocks.map(({ name }) => name)));
    expect([...used].toSorted()).toEqual([
      'Activity',
      'Answer',
      'CaseStudy',
      'Column',
      'Compare',
      'For',
      'Include',
      'KeyFigure',
      'LearningPoint',
      'Question',
    ]);
  });
});

test('the same plan gives the same bytes, another seed other ones', async () => {
  const small = { ...plan, size: 3 };
  const [first, second, other] = await Promise.all([write(small), write(small), write({ ...small, seed: 8 })]);
  expect(await readFiles(second)).toEqual(await readFiles(first));
  expect(await readFiles(other)).not.toEqual(await readFiles(first));
});

describe('the same briefings as plain Markdown', () => {
  test('have the same words, and nothing that only our dialect knows', async () => {
    const folder = await makeTempDir();
    await writeMarkdown(join(folder, 'markdown'), { ...plan, size: 5 });
    await writeCorpus(join(folder, 'mdx'), { ...plan, size: 5 });
    const markdown = await readFiles(join(folder, 'markdown'));
    const mdx = await readFiles(join(folder, 'mdx/briefings'));
    expect([...markdown.keys()]).toEqual([...mdx.keys()].map((path) => path.replace(/mdx$/, 'md')));
    for (const [path, text] of markdown) {
      expect(text).not.toMatch(/<[A-Z]|\[@|\]\([a-z]+:/);
      const sentences = text.match(/^[^.:\n]{40,}\./gm) ?? [];
      const source = mdx.get(path.replace(/md$/, 'mdx')) ?? '';
      const plain = sentences.filter((sentence) => !/[[(*]/.test(sentence));
      expect(plain.length).toBeGreaterThan(30);
      expect(plain.filter((sentence) => !source.includes(sentence.trim()))).toEqual([]);
    }
  });
});
