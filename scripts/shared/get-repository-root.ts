import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that GitHub's paths start from: the checkout that the content stands in, which a board may keep apart from
 * Throughline's own. Without one, the content folder itself.
 */
export function getRepositoryRoot(contentDir: string): string {
  for (let folder = contentDir; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
  }
  return contentDir;
}
