import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { forgetLibrary, getLibrary } from '../../src/library/get-library.ts';
import { makeContent } from './support/make-content.ts';

describe('the Library of a folder', () => {
  it('is made once, for whoever asks and however the folder is written', async () => {
    const folder = await makeContent({});
    const [first, second] = await Promise.all([getLibrary(folder), getLibrary(`${folder}/`)]);
    expect(second).toBe(first);
    vi.resetModules();
    const copy = await import('../../src/library/get-library.ts');
    expect(copy.getLibrary).not.toBe(getLibrary);
    expect(await copy.getLibrary(folder)).toBe(first);
  });

  it('is read anew after it is forgotten', async () => {
    const folder = await makeContent({});
    const before = await getLibrary(folder);
    await writeFile(join(folder, 'reviews.yaml'), '');
    expect(await getLibrary(folder)).toBe(before);
    forgetLibrary(folder);
    const after = await getLibrary(folder);
    expect(after.reviews.size).toBe(0);
    expect(after.digest).not.toBe(before.digest);
  });

  it('is one for each folder', async () => {
    const [one, other] = await Promise.all([makeContent({}), makeContent({ 'reviews.yaml': '' })]);
    expect((await getLibrary(one)).reviews.size).toBe(2);
    expect((await getLibrary(other)).reviews.size).toBe(0);
  });
});
