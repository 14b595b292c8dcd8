import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { getBoardSass } from './get-board-sass.ts';

/** The Sass of the accent in a content folder's site.yaml; none where it names none. What is wrong there, the checks say. */
export function readBoardSass(contentDir: string): string {
  try {
    const site: unknown = parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8'));
    const accent = typeof site === 'object' && site !== null && 'accent' in site ? site.accent : null;
    return getBoardSass(typeof accent === 'string' ? accent : null);
  } catch {
    return '';
  }
}
