import { compareFindings } from '../findings/compare-findings.ts';
import { blocks } from './blocks/index.ts';
import { extract } from './extract.ts';
import type { ImageProbe } from './guard/images.ts';
import { readBriefing } from './guard/read-briefing.ts';
import type { ParsedBriefing, SourceFile } from './parsed.ts';

export interface ParseOptions {
  /** Looks at image files; without it only their addresses are judged. */
  readonly probeImage?: ImageProbe;
}

/**
 * One briefing from its bytes: decoded, its front matter cut off and read, parsed, guarded, and its blocks, passages, citations
 * and links taken out. Nothing is looked up elsewhere. Never throws, whatever the bytes: problems are `findings`.
 */
export function parseBriefing(source: SourceFile, options: ParseOptions = {}): ParsedBriefing {
  const read = readBriefing(source, { ...options, blocks });
  const extracted = extract(read.tree, read.text, read.file);
  return { ...read, ...extracted, findings: [...read.findings, ...extracted.findings].toSorted(compareFindings) };
}
