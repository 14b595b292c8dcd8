import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CorpusPlan, writeMarkdown } from './corpus/write-corpus.ts';
import { countPages } from './measure/measure-folder.ts';
import { measureProgram } from './measure/measure-program.ts';
import { installPeer } from './peers/install-peer.ts';
import type { Peer } from './peers/peer.ts';
import type { Run } from './run.ts';

/** Builds the same text with another generator, from scratch, in its own project in `folder`. */
export async function runPeer(peer: Peer, plan: CorpusPlan, folder: string): Promise<Run> {
  for (const old of [peer.markdownDir, peer.outDir, '.astro', 'node_modules/.astro'])
    await rm(join(folder, old), { recursive: true, force: true });
  await installPeer(peer, folder);
  await writeMarkdown(join(folder, peer.markdownDir), plan);
  const usage = await measureProgram({ args: peer.command, cwd: folder });
  const pages = await countPages(join(folder, peer.outDir));
  return { size: plan.size, name: peer.name, ...usage, pages, index: null };
}
