import type { Run } from './run.ts';

/** One run in one line: "Throughline: check: 3.4 s, 3.3 s of CPU, 476 MB". */
export function describeRun({ name, wallSeconds, cpuSeconds, peakMegabytes, pages }: Run): string {
  const made = pages === null ? '' : `, ${pages.toLocaleString('en-GB')} pages`;
  const memory = Math.round(peakMegabytes).toLocaleString('en-GB');
  return `${name}: ${wallSeconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU, ${memory} MB${made}`;
}
