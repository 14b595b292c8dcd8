import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/library/load-content.ts';
import { ContentChangedError, isContentChangedError } from '../../src/publish/content-changed-error.ts';
import { readCheckedFile } from '../../src/publish/read-checked-file.ts';
import { makeTempDir } from '../support/make-temp-dir.ts';

const picture = 'briefings/pictures/timeline.png';

/** A content folder with one picture, a secret of the same length beside the folder, and the picture as it was checked. */
async function makeContent() {
  const folder = await makeTempDir();
  const contentDir = join(folder, 'content');
  await mkdir(join(contentDir, 'briefings/pictures'), { recursive: true });
  await writeFile(join(contentDir, picture), 'a picture');
  await mkdir(join(folder, 'private'));
  await writeFile(join(folder, 'private/timeline.png'), 'my secret');
  const asset = (await loadContent(contentDir)).assets.get(picture);
  if (asset === undefined) throw new Error('The picture was not read.');
  return { folder, contentDir, asset };
}

test('a file that is as it was checked is read', async () => {
  const { contentDir, asset } = await makeContent();
  expect(Buffer.from(await readCheckedFile(contentDir, asset)).toString()).toBe('a picture');
});

describe('a file is refused that since it was checked', () => {
  test.each<[string, (folder: string, path: string) => Promise<void>]>([
    ['became a link', (folder, path) => rm(path).then(() => symlink(join(folder, 'private/timeline.png'), path))],
    [
      'became a link to the same bytes',
      (folder, path) => rename(path, join(folder, 'same')).then(() => symlink(join(folder, 'same'), path)),
    ],
    [
      'came to stand in a folder that is a link',
      async (folder, path) => {
        await rm(join(path, '..'), { recursive: true });
        await symlink(join(folder, 'private'), join(path, '..'));
      },
    ],
    ['got other words of the same length', (_, path) => writeFile(path, 'b picture')],
    ['grew', (_, path) => writeFile(path, 'a picture and more')],
    ['vanished', (_, path) => rm(path)],
    ['became a folder', (_, path) => rm(path).then(() => mkdir(path))],
  ])('%s', async (_, change) => {
    const { folder, contentDir, asset } = await makeContent();
    await change(folder, join(contentDir, picture));
    const refusal: unknown = await readCheckedFile(contentDir, asset).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ContentChangedError);
    expect(isContentChangedError(refusal) && refusal.finding).toMatchObject({
      rule: 'changed-while-building',
      severity: 'error',
      file: picture,
      message: `“${picture}” was changed, moved or replaced after it had been checked.`,
      fix: 'Wait until everybody has saved their changes, and build the site again.',
    });
  });
});
