import { join } from 'node:path';
import { runProcess } from '../setup/run-process.mjs';
import { getPlaces } from '../shared/get-places.ts';

/**
 * Runs a program of node_modules, or a command of ours, on this Node and shows what it prints.
 * @param file path in the checkout
 * @returns its exit code
 */
export function runTool(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { checkout } = getPlaces();
  return runProcess(process.execPath, [...process.execArgv, join(checkout, file), ...args], {
    cwd: checkout,
    env: { ...process.env, ...env },
  });
}
