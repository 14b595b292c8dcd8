import { cpus, loadavg } from 'node:os';

/**
 * What the figures were measured on, for whoever compares them: Node, cores, and how busy the machine was. Where others work on
 * it at the same time (a load of more than its cores), even CPU seconds are up to twice as many.
 * @param loadBefore load average of the minute before the first run; 0 on Windows, which does not know it
 */
export function describeMachine(loadBefore: number): string {
  const load = `load ${loadBefore.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} after`;
  return `Node ${process.versions.node}, ${cpus().length} cores, ${load}.`;
}
