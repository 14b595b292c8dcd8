import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureProgram } from '../../../scripts/bench/measure/measure-program.ts';
import { makeTempDir } from '../../support/make-temp-dir.ts';

async function writeProgram(text: string) {
  const cwd = await makeTempDir();
  await writeFile(join(cwd, 'program.mjs'), text);
  return { args: ['program.mjs', 'an argument'], cwd };
}

describe('a measured program', () => {
  test('is told its time, its memory and what it printed', async () => {
    const program = await writeProgram(`
      const start = process.cpuUsage();
      while (process.cpuUsage(start).user < 200_000);
      console.log(process.argv[2]);
      console.error(process.env.GIVEN);
    `);
    const usage = await measureProgram({ ...program, env: { GIVEN: 'a value' } });
    expect(usage.cpuSeconds).toBeGreaterThan(0.2);
    expect(usage.wallSeconds).toBeGreaterThan(0.2);
    expect(usage.peakMegabytes).toBeGreaterThan(20);
    expect(usage.lines.map(({ text }) => text).toSorted()).toEqual(['a value', 'an argument']);
    expect(usage.lines.every(({ at }) => at > 0 && at <= usage.wallSeconds)).toBe(true);
  });

  test('that fails says why', async () => {
    const program = await writeProgram('console.error("The reason."); process.exit(3);');
    await expect(measureProgram(program)).rejects.toThrow(/program\.mjs an argument failed:\nThe reason\./);
  });
});
