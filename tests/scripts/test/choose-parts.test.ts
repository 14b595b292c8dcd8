import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseParts } from '../../../scripts/test/choose-parts.ts';
import { parts } from '../../../scripts/test/parts.ts';
import { makeTempDir } from '../../support/make-temp-dir.ts';
import { writeSite } from '../../support/write-site.ts';

async function choose(only: string | undefined, isBuilt: boolean): Promise<string[]> {
  const siteDir = join(await makeTempDir(), 'site');
  if (isBuilt) await writeSite(siteDir, { 'index.html': 'home' });
  return (await chooseParts(parts, { only, siteDir })).map(({ name }) => name);
}

test('everything is run unless one part is named', async () => {
  expect(await choose(undefined, false)).toEqual(parts.map(({ name }) => name));
  expect(await choose('style', false)).toEqual(['style']);
  expect(await choose('no-such-part', false)).toEqual([]);
});

test.each(['pages', 'browser'])('%s on a fresh machine has the site built first, and only then', async (only) => {
  expect(await choose(only, false)).toEqual(['site', only]);
  expect(await choose(only, true)).toEqual([only]);
});
