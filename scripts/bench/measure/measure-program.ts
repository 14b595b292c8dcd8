import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export interface Program {
  /** A script for Node and what is typed after it. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program used: without programs that it started itself, as Pagefind does to make an index. */
export interface Usage {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** What it printed, with the seconds since its start. */
  readonly lines: readonly { readonly text: string; readonly at: number }[];
}

const noted = z.object({ cpuSeconds: z.number(), peakMegabytes: z.number() });
const reporter = fileURLToPath(new URL('report-usage.ts', import.meta.url));

/**
 * Runs a script to its end on this same Node.
 * @throws Error with the last lines that it printed when it fails
 */
export async function measureProgram({ args, cwd, env }: Program): Promise<Usage> {
  const usageFile = join(tmpdir(), `throughline-usage-${process.pid}.json`);
  const start = performance.now();
  const sinceStart = () => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, ['--import', reporter, '--disable-warning=ExperimentalWarning', ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, BENCH_USAGE_FILE: usageFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: { text: string; at: number }[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (text) => lines.push({ text, at: sinceStart() }));
  const [code] = await once(child, 'close');
  const wallSeconds = sinceStart();
  if (code !== 0)
    throw new Error(
      `${args.join(' ')} failed:\n${lines
        .slice(-20)
        .map(({ text }) => text)
        .join('\n')}`,
    );
  const used = noted.parse(JSON.parse(await readFile(usageFile, 'utf8')));
  await rm(usageFile);
  return { wallSeconds, ...used, lines };
}
