/** The largest that any system gives: https://man7.org/linux/man-pages/man5/proc_sys_kernel.5.html (pid_max), 32 bits on Windows. */
const largest = 2 ** 31 - 1;

/** True when another process with this id runs now. Our own id on a left-over is from an earlier life (containers reuse them). */
export function isOtherProcessAlive(pid: number): boolean {
  // 0 would ask for our own group of processes, which always runs, and a negative number for another's.
  if (!Number.isInteger(pid) || pid < 1 || pid > largest || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
