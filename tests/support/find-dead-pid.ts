import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Id of a process that has ended. */
export async function findDeadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  if (child.pid === undefined) throw new Error('The process did not start.');
  return child.pid;
}
