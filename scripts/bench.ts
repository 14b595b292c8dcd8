import { mkdir, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CorpusPlan, writeCorpus } from './bench/corpus/write-corpus.ts';
import { describeMachine } from './bench/describe-machine.ts';
import { describeRun } from './bench/describe-run.ts';
import { makeTable } from './bench/make-table.ts';
import { eleventy } from './bench/peers/eleventy.ts';
import { starlight } from './bench/peers/starlight.ts';
import { readSizes } from './bench/read-sizes.ts';
import type { Run } from './bench/run.ts';
import { runOurs } from './bench/run-ours.ts';
import { runPeer } from './bench/run-peer.ts';
import { readOptions } from './setup/read-options.mjs';
import { explainFailure } from './shared/explain-failure.ts';
import { getPlaces } from './shared/get-places.ts';

const { sizes: typed, peers } = readOptions('bench');
const sizes = readSizes(typeof typed === 'string' ? typed : '100,1000,5000');
if (sizes === null) {
  console.error('Sizes are numbers of briefings with commas between them: --sizes 100,1000,5000.');
  process.exitCode = 2;
} else {
  try {
    const before = loadavg()[0] ?? 0;
    const table = makeTable(await runAll(sizes));
    console.log(`${table}\n\n${describeMachine(before)}`);
  } catch (error) {
    console.error(explainFailure(error));
    process.exitCode = 1;
  }
}

/** Everything lies in one folder of the system's temporary folder; the peers' packages stay there for the next time. */
async function runAll(sizes: readonly number[]): Promise<Run[]> {
  const { checkout } = getPlaces();
  const folder = join(tmpdir(), 'throughline-bench');
  const runs: Run[] = [];
  // Told at once as well: a large bench takes long, and its last run may fail.
  const add = (...more: readonly Run[]): void => {
    runs.push(...more);
    for (const run of more) console.error(`  ${describeRun(run)}`);
  };
  for (const size of sizes) {
    const plan: CorpusPlan = { size, seed: 1, vocabularyDir: join(checkout, 'content/vocabulary') };
    const work = join(folder, `work-${process.pid}`);
    const places = { checkout, contentDir: join(work, 'content'), siteDir: join(work, 'site') };
    try {
      await mkdir(work, { recursive: true });
      console.error(`Writing ${size.toLocaleString('en-GB')} briefings …`);
      await writeCorpus(places.contentDir, plan);
      console.error('Checking and building them …');
      add(...(await runOurs(size, places)));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
    for (const peer of peers === true ? [eleventy, starlight] : []) {
      console.error(`Building them with ${peer.name} …`);
      add(await runPeer(peer, plan, join(folder, peer.name.toLowerCase().replaceAll(' ', '-'))));
    }
  }
  return runs;
}
