import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getLibrary } from '../src/library/get-library.ts';
import { openSearch } from '../src/search/node/open-search.ts';
import { writeCorpus } from './bench/corpus/write-corpus.ts';
import { measureProgram } from './bench/measure/measure-program.ts';
import { readSizes } from './bench/read-sizes.ts';
import { askAll } from './search-measure/ask-all.ts';
import { readQuestions } from './search-measure/judged-questions.ts';
import { measureAnswers } from './search-measure/measure-answers.ts';
import { measureFirstAnswer } from './search-measure/measure-first-answer.ts';
import { makeReport } from './search-measure/measures.ts';
import { readOptions } from './setup/read-options.mjs';
import { explainFailure } from './shared/explain-failure.ts';
import { getPlaces } from './shared/get-places.ts';
import type { Browser } from './test/browser/browser.ts';
import { findBrowser } from './test/browser/find-browser.ts';

const { sizes: typed } = readOptions('search:measure');
const sizes = readSizes(typeof typed === 'string' ? typed : '300,1500');
if (sizes === null) {
  console.error('Sizes are numbers of briefings with commas between them: --sizes 300,1500.');
  process.exitCode = 2;
} else {
  try {
    await measureAll(sizes);
  } catch (error) {
    console.error(explainFailure(error));
    process.exitCode = 1;
  }
}

async function measureAll(made: readonly number[]): Promise<void> {
  const { checkout } = getPlaces();
  const content = join(checkout, 'content');
  await tellRelevance(content);
  const browser = await findBrowser();
  const work = await mkdtemp(join(tmpdir(), 'throughline-search-measure-'));
  try {
    await tellSpeed('Demonstration site', { contentDir: content, siteDir: join(work, 'demo'), browser });
    for (const size of made) {
      const contentDir = join(work, `content-${size}`);
      await writeCorpus(contentDir, { size, seed: 1, vocabularyDir: join(content, 'vocabulary') });
      const name = `${size.toLocaleString('en-GB')} made-up briefings`;
      await tellSpeed(name, { contentDir, siteDir: join(work, `site-${size}`), browser });
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function tellRelevance(content: string): Promise<void> {
  const { engine, close } = await openSearch(await getLibrary(content));
  try {
    for (const name of ['seen', 'unseen'] as const)
      console.log(makeReport(name, await askAll(engine, readQuestions(name))));
  } finally {
    await close();
  }
}

interface Measured {
  readonly contentDir: string;
  /** Where the site is built. */
  readonly siteDir: string;
  /** null where none starts on this machine. */
  readonly browser: Browser | null;
}

async function tellSpeed(name: string, { contentDir, siteDir, browser }: Measured): Promise<void> {
  await build(contentDir, siteDir);
  const questions = readQuestions('seen').map(({ q }) => q);
  const { passages, median, p95 } = await measureAnswers(siteDir, questions);
  console.log(`\n${name}, ${passages.toLocaleString('en-GB')} passages`);
  console.log(`  answer with everything loaded: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`);
  if (browser === null) return console.log('  no browser on this machine: the first answer was not measured');
  const slow = await measureFirstAnswer(siteDir, browser, true);
  const free = await measureFirstAnswer(siteDir, browser, false);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(`  first answer: ${free.milliseconds.toFixed(0)} ms, on a slow phone ${slow.milliseconds.toFixed(0)} ms`);
  console.log(
    `  loaded for it: ${kilobytes(free.searchBytes)} for the search, ${kilobytes(free.allBytes)} with page, styles and fonts`,
  );
}

/** In a program of its own: one process builds one site. */
async function build(contentDir: string, siteDir: string): Promise<void> {
  const { checkout } = getPlaces();
  await measureProgram({
    args: [join(checkout, 'scripts/build.ts')],
    cwd: checkout,
    env: { CONTENT_DIR: contentDir, OUT_DIR: siteDir },
  });
}
