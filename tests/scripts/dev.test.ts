import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTempDir } from '../support/make-temp-dir.ts';
import { runScript } from '../support/run-script.ts';

const slug = 'first-visits-after-birth';

test('npm run dev shows what is wrong in place of the pages, and the pages when it is put right', {
  timeout: 180_000,
}, async () => {
  const contentDir = join(await makeTempDir(), 'content');
  await cp('tests/fixtures/board-a', contentDir, { recursive: true });
  const briefing = join(contentDir, `briefings/${slug}.mdx`);
  const good = await readFile(briefing, 'utf8');
  await writeFile(briefing, good.replaceAll('safer-sleep', 'safe<sleep'));

  const run = runScript('dev.ts', ['--port', '14421'], { CONTENT_DIR: contentDir });
  await run.waitFor('watching for file changes');
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(run.output())?.[0] ?? '';
  for (const path of ['', `briefings/${slug}/`, 'search/?q=sleep']) {
    const page = await fetch(new URL(path, address));
    const text = await page.text();
    expect({ address: page.url, status: page.status, log: run.output(), text }).toMatchObject({ status: 500 });
    expect(text).toContain('<h1>The content has errors, so its pages are not shown</h1>');
    expect(text).toContain('“safe&#x3C;sleep” is not one of our themes.');
    expect(text).toContain('Fix: Did you mean “safer-sleep”?');
    expect(text).not.toContain('Ashmere');
  }

  await writeFile(briefing, good);
  const answer = () => fetch(new URL(`briefings/${slug}/`, address)).then(({ status }) => status);
  await expect.poll(answer, { timeout: 60_000, interval: 250 }).toBe(200);
  expect(await (await fetch(address)).text()).toContain('Ashmere Safeguarding Children Board');
});
