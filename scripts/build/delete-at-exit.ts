import { rmSync } from 'node:fs';

/**
 * Deletes a folder when this process ends. Not before: when one page fails, Astro goes on with those that it has begun, and
 * they would fail in their turn, or write into a folder that is being deleted.
 */
export function deleteAtExit(folder: string): void {
  // What the system has begun to write may still land, and Windows may hold a file a moment longer: try again.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }));
}
