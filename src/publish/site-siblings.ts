import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isOurSibling } from './is-our-sibling.ts';

/** A folder beside the site that a build made and that carries the id of its process in its name. */
export interface SiteSibling {
  readonly path: string;
  /** `building`: a new site being written. `previous`: the old site while the new one takes its place. */
  readonly role: SiblingRole;
  readonly pid: number;
}

type SiblingRole = 'building' | 'previous';

/**
 * Path of the folder that the build of this process uses beside `siteDir`: on the same file system, so that one rename
 * puts it in place, and with a leading dot, so that no host serves it.
 */
export function getSiblingPath(siteDir: string, role: SiblingRole, pid: number): string {
  return join(dirname(siteDir), `.${basename(siteDir)}.${role}-${pid}`);
}

/** All such folders beside `siteDir`, of this and of other builds. Links, and folders that only bear such a name, are not ours. */
export async function findSiblings(siteDir: string): Promise<SiteSibling[]> {
  const entries = await readdir(dirname(siteDir), { withFileTypes: true }).catch(() => []);
  const named = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => nameToSibling(siteDir, name));
  const isOurs = await Promise.all(named.map(isOurSibling));
  return named.filter((_, at) => isOurs[at]);
}

function nameToSibling(siteDir: string, name: string): SiteSibling[] {
  const prefix = `.${basename(siteDir)}.`;
  const match = name.startsWith(prefix) ? /^(building|previous)-(\d+)$/.exec(name.slice(prefix.length)) : null;
  if (match === null) return [];
  const role = match[1] === 'previous' ? 'previous' : 'building';
  return [{ path: join(dirname(siteDir), name), role, pid: Number(match[2]) }];
}
