import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const checkout = fileURLToPath(new URL('../../', import.meta.url));

export interface Run {
  readonly child: ChildProcess;
  /** Everything printed so far, standard output and standard error together. */
  readonly output: () => string;
  /** Resolves when `text` has been printed; rejects when the process ends without it. */
  waitFor(text: string | RegExp): Promise<void>;
  /** Resolves when the process has ended. */
  readonly end: Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a file of `scripts/` as its own process, and ends it with the test if it has not ended before. */
export function runScript(file: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Run {
  const child = spawn(process.execPath, [`scripts/${file}`, ...args], {
    cwd: checkout,
    // Vitest's own settings change how Vite and Astro behave.
    env: { ...withoutVitest(process.env), ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.on('data', (part) => {
    printed.stdout += part;
  });
  child.stderr.on('data', (part) => {
    printed.stderr += part;
  });
  const output = () => printed.stdout + printed.stderr;
  const end = once(child, 'close').then(() => ({ code: child.exitCode, ...printed }));
  return { child, output, end, waitFor: (text) => waitFor(text, child, output) };
}

function waitFor(text: string | RegExp, child: ChildProcess, output: () => string): Promise<void> {
  const isThere = () => (typeof text === 'string' ? output().includes(text) : text.test(output()));
  return new Promise((resolve, reject) => {
    const look = () => isThere() && resolve();
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', () => (isThere() ? resolve() : reject(new Error(`It ended without "${text}":\n${output()}`))));
    look();
  });
}

function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(VITEST|NODE_ENV$|TEST$|DEV$|PROD$|MODE$)/.test(name)),
  );
}
