import { join } from 'node:path';
import type { Finding } from '../../findings/finding.ts';
import type { SourceFile } from '../../mdx/parsed.ts';
import { classifyFile } from './classify-file.ts';
import {
  findMissingFiles,
  makeMisplacedFile,
  makeMissingFolder,
  makeRefusedFile,
  makeUnreadableFile,
} from './folder-findings.ts';
import { listFiles } from './list-files.ts';
import { readBytes } from './read-bytes.ts';

export interface ReadFolder {
  readonly briefings: readonly SourceFile[];
  readonly settings: readonly SourceFile[];
  readonly assets: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

/** Reads the files of a content folder that we have a use for, in the order of their paths, and tells of those left out. */
export function readFolder(folder: string): ReadFolder {
  const listing = listFiles(folder);
  if (!listing.isThere) return { ...nothing, findings: [makeMissingFolder(folder)] };
  const read = { briefing: [] as SourceFile[], settings: [] as SourceFile[], asset: [] as SourceFile[] };
  const findings = [...findMissingFiles(new Set(listing.files)), ...listing.refused.map(makeRefusedFile)];
  for (const path of listing.files) {
    const use = classifyFile(path);
    if (use.role === 'other') continue;
    if (use.role === 'misplaced') {
      findings.push(makeMisplacedFile(path, use.better, use.isDocument));
      continue;
    }
    const bytes = readBytes(join(folder, path));
    if (bytes === null) findings.push(makeUnreadableFile(path));
    else read[use.role].push({ path, bytes });
  }
  return { briefings: read.briefing, settings: read.settings, assets: read.asset, findings };
}

const nothing = { briefings: [], settings: [], assets: [] };
