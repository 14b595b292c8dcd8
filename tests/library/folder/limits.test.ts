import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAsset } from '../../../src/library/folder/read-asset.ts';
import { largestSettings, readBytes, readPieces } from '../../../src/library/folder/read-bytes.ts';
import { getLibrary } from '../../../src/library/get-library.ts';
import { makeContent } from '../support/make-content.ts';

describe('a file that is too large', () => {
  it('is read only as far as shows that it is', async () => {
    const folder = await makeContent({ 'film.png': new Uint8Array(5_000) });
    expect(readBytes(join(folder, 'film.png'), 1_000)?.length).toBe(1_001);
    expect(readBytes(join(folder, 'film.png'), 5_000)?.length).toBe(5_000);
    expect(readBytes(join(folder, 'nothing.png'), 5_000)).toBeNull();
  });

  it('is told of in one sentence where it is a list, and what it may hold is not called unknown', async () => {
    const folder = await makeContent({ 'sources.yaml': '- { id: a, title: A, type: report }\n'.repeat(30_000) });
    const { findings, unresolved } = await getLibrary(folder);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ file, message }) => [file, message])).toEqual(
      [['sources.yaml', '“sources.yaml” is larger than 1 MB and was not read.']],
    );
    expect(unresolved.filter(({ kind }) => kind === 'source')).toEqual([]);
  });

  it('is a picture of which only a piece at a time is in memory', async () => {
    const bytes = new Uint8Array(2.5 * largestSettings).fill(7);
    const path = join(await makeContent({ 'large.png': bytes }), 'large.png');
    const lengths: number[] = [];
    readPieces(path, (piece) => lengths.push(piece.length));
    expect(Math.max(...lengths)).toBe(largestSettings);
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(readAsset(path, 'large.png')).toEqual({ path: 'large.png', size: bytes.length, digest });
  });
});

describe('a name that cannot be part of a web address', () => {
  it('is told of, in a picture', async () => {
    const { findings, assets } = await getLibrary(await makeContent({ 'briefings/photo #1.png': 'x' }));
    expect(findings.map(({ file, message, fix }) => [file, message, fix])).toContainEqual([
      'briefings/photo #1.png',
      'The picture “briefings/photo #1.png” has a sign in its name that a web address cannot hold.',
      'Rename the picture, for example: “photo-1.png”. Letters, digits, spaces, hyphens and round brackets may be in the name of a picture and of its folder.',
    ]);
    expect([...assets.keys()]).not.toContain('briefings/photo #1.png');
  });

  it.each([
    [
      `s${'-long'.repeat(20)}`,
      '“s-long-long-long-long-long-long-long-lon…” has 101 letters; a name of this kind can have at most 80. Shorten it, for example: “s-long-long-long-long-long-lon”.',
    ],
    ['nul', '“nul” is a name that Windows keeps for itself. Use another name, for example: “nul-1”.'],
    ['com1', '“com1” is a name that Windows keeps for itself. Use another name, for example: “com1-1”.'],
  ])('is told of, in a source called %s', async (id, told) => {
    const { findings } = await getLibrary(
      await makeContent({ 'sources.yaml': `- { id: ${id}, title: A, type: report }\n` }),
    );
    expect(
      findings.filter(({ file }) => file === 'sources.yaml').map(({ message, fix }) => `${message} ${fix}`),
    ).toEqual([told]);
  });
});

it('a phrase to look for has at most 100 letters, in each form of the list', async () => {
  const long = `${'very '.repeat(30)}long`;
  const { findings, vocabulary } = await getLibrary(
    await makeContent({
      'vocabulary/language.yaml': `- { terms: [${long}], prefer: short }\n- { term: "brief / ${long}", prefer: short }\n- { terms: [wordy], prefer: short }\n`,
    }),
  );
  const told =
    '“very very very very very very very very …” has 154 characters; a word or phrase here can have at most 100.';
  expect(findings.filter(({ file }) => file === 'vocabulary/language.yaml').map(({ message }) => message)).toEqual([
    told,
    told,
  ]);
  expect(vocabulary.language.flatMap(({ terms }) => terms)).toContain('wordy');
  expect(vocabulary.language.flatMap(({ terms }) => terms)).not.toContain(long);
});
