import { writeFileSync } from 'node:fs';
import { resourceUsage } from 'node:process';

/**
 * Loaded into a program that is measured (`node --import`): notes at its end what it has used. Only the program itself can
 * know its peak of memory on every system.
 */
const file = process.env['BENCH_USAGE_FILE'];
if (file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = resourceUsage();
    writeFileSync(
      file,
      JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }),
    );
  });
}
