import { join } from 'node:path';
import type { Finding } from '../../findings/finding.ts';
import { largestFile } from '../../mdx/guard/size-and-depth.ts';
import type { SourceFile } from '../../mdx/parsed.ts';
import type { Asset } from '../model.ts';
import { classifyFile } from './classify-file.ts';
import {
  findMissingFiles,
  makeMisnamedPicture,
  makeMisplacedFile,
  makeMissingFolder,
  makeRefusedFile,
  makeUnreadableFile,
} from './folder-findings.ts';
import { listFiles } from './list-files.ts';
import { readAsset } from './read-asset.ts';
import { largestSettings, readBytes } from './read-bytes.ts';

export interface ReadFolder {
  readonly briefings: readonly SourceFile[];
  readonly settings: readonly SourceFile[];
  readonly assets: readonly Asset[];
  readonly findings: readonly Finding[];
}

/** Reads the files of a content folder that we have a use for, in the order of their paths, and tells of those left out. */
export function readFolder(folder: string): ReadFolder {
  const listing = listFiles(folder);
  if (!listing.isThere) return { ...nothing, findings: [makeMissingFolder(folder)] };
  const read = { briefing: [] as SourceFile[], settings: [] as SourceFile[] };
  const assets: Asset[] = [];
  const findings = [...findMissingFiles(new Set(listing.files)), ...listing.refused.map(makeRefusedFile)];
  for (const path of listing.files) {
    const use = classifyFile(path);
    if (use.role === 'other') continue;
    if (use.role === 'misplaced') {
      findings.push(makeMisplacedFile(path, use.better, use.isDocument));
      continue;
    }
    if (use.role === 'misnamed') {
      findings.push(makeMisnamedPicture(path, use.better));
      continue;
    }
    if (use.role === 'asset') {
      const asset = readAsset(join(folder, path), path);
      if (asset === null) findings.push(makeUnreadableFile(path));
      else assets.push(asset);
      continue;
    }
    const bytes = readBytes(join(folder, path), use.role === 'briefing' ? largestFile : largestSettings);
    if (bytes === null) findings.push(makeUnreadableFile(path));
    else read[use.role].push({ path, bytes });
  }
  return { briefings: read.briefing, settings: read.settings, assets, findings };
}

const nothing = { briefings: [], settings: [], assets: [] };
