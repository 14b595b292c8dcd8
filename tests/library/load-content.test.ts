import { cp, mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/library/load-content.ts';
import { makeTempDir } from '../support/make-temp-dir.ts';

const fixture = join(import.meta.dirname, '../fixtures/library-linked');

async function copyFixture(): Promise<string> {
  const folder = join(await makeTempDir(), 'content');
  await cp(fixture, folder, { recursive: true });
  return folder;
}

describe('a content folder', () => {
  it('is read whole, in order, with the product’s own words beside it', async () => {
    const raw = await loadContent(fixture);
    expect(raw.findings).toEqual([]);
    expect(raw.contentDir).toBe(fixture);
    expect(raw.briefings.map((file) => file.path)).toEqual([
      'briefings/early-visits.mdx',
      'briefings/later-visits.mdx',
      'briefings/not-yet-either.mdx',
      'briefings/not-yet.mdx',
      'briefings/own-words.mdx',
      'briefings/withdrawn-visits.mdx',
    ]);
    expect([...raw.settings.keys()]).toContain('vocabulary/language.yaml');
    expect([...raw.words.keys()]).toEqual([
      'glossary.yaml',
      'synonyms.yaml',
      'language.yaml',
      'spellings.yaml',
      'roles.yaml',
    ]);
    expect([...raw.assets.keys()]).toEqual(['briefings/pictures/timeline.png', 'logo.png']);
    expect(raw.assets.get('briefings/pictures/timeline.png')).toEqual({
      path: 'briefings/pictures/timeline.png',
      size: 18,
      digest: '2ca3a95ac4e3de60b0ba1907671ac0073917c7a57f2cdf6ecd0a8127d9da0d3a',
    });
  });

  it('has one digest wherever and whenever it is read, and another after any change', async () => {
    const folder = await copyFixture();
    const before = await loadContent(folder);
    expect(before.digest).toBe((await loadContent(fixture)).digest);
    await utimes(join(folder, 'sources.yaml'), 1, 1);
    expect((await loadContent(folder)).digest).toBe(before.digest);
    await writeFile(join(folder, 'briefings/pictures/timeline.png'), 'another picture');
    const changed = await loadContent(folder);
    expect(changed.digest).not.toBe(before.digest);
    await writeFile(join(folder, 'README.md'), 'Notes that are not published.');
    expect((await loadContent(folder)).digest).toBe(changed.digest);
  });

  it('is never left through a symbolic link', async () => {
    const folder = await copyFixture();
    const outside = await makeTempDir();
    await writeFile(join(outside, 'secret.mdx'), 'not to be published');
    await symlink(join(outside, 'secret.mdx'), join(folder, 'briefings/secret.mdx'));
    await symlink(outside, join(folder, 'briefings/outside'));
    const raw = await loadContent(folder);
    expect(raw.briefings.map((file) => file.path)).not.toContain('briefings/secret.mdx');
    expect(raw.findings.map(({ rule, file, message }) => ({ rule, file, message }))).toEqual([
      {
        rule: 'not-an-ordinary-file',
        file: 'briefings/outside',
        message: '“briefings/outside” is a shortcut to another place, not a file of its own, so it was not read.',
      },
      {
        rule: 'not-an-ordinary-file',
        file: 'briefings/secret.mdx',
        message: '“briefings/secret.mdx” is a shortcut to another place, not a file of its own, so it was not read.',
      },
    ]);
  });

  it('passes over hidden files and says what it does not read', async () => {
    const folder = await copyFixture();
    await mkdir(join(folder, 'briefings/2026'));
    await writeFile(join(folder, 'briefings/2026/neglect.mdx'), 'text');
    await writeFile(join(folder, 'briefings/.neglect.mdx.swp'), 'text');
    expect((await loadContent(folder)).findings).toEqual([
      {
        rule: 'misplaced-file',
        severity: 'error',
        file: 'briefings/2026/neglect.mdx',
        line: null,
        column: null,
        excerpt: null,
        message:
          '“briefings/2026/neglect.mdx” is not read: a file of this kind is looked for in another place or under another name.',
        why: 'What it says would be missing from the site without a word.',
        fix: 'Rename it “briefings/neglect.mdx”.',
      },
    ]);
  });

  it('says which required files are missing', async () => {
    const folder = await makeTempDir();
    const { findings } = await loadContent(folder);
    expect(findings.map(({ file, message }) => [file, message])).toEqual([
      ['site.yaml', 'The content folder has no file “site.yaml”.'],
      ['vocabulary/themes.yaml', 'The content folder has no file “vocabulary/themes.yaml”.'],
      ['vocabulary/audiences.yaml', 'The content folder has no file “vocabulary/audiences.yaml”.'],
      ['vocabulary/types.yaml', 'The content folder has no file “vocabulary/types.yaml”.'],
    ]);
  });

  it('says when there is no folder', async () => {
    const folder = join(await makeTempDir(), 'nowhere');
    const { findings, briefings } = await loadContent(folder);
    expect(briefings).toEqual([]);
    expect(findings.map((finding) => finding.message)).toEqual([`There is no content folder at “${folder}”.`]);
  });
});
