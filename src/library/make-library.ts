import { createHash } from 'node:crypto';
import { compareFindings } from '../findings/compare-findings.ts';
import { makeImageProbe } from '../mdx/guard/make-image-probe.ts';
import { parseBriefing } from '../mdx/parse-briefing.ts';
import { findConflicts } from './conflicts/find-conflicts.ts';
import type { RawContent } from './folder/raw-content.ts';
import { linkRecords } from './link/link-records.ts';
import { makeBriefings } from './link/make-briefings.ts';
import { makeRecords } from './link/make-records.ts';
import { makeRelations } from './link/make-relations.ts';
import { resolveContent } from './link/resolve-content.ts';
import type { Library } from './model.ts';
import { readContent } from './read/read-content.ts';

export interface LibraryOptions {
  /** Day of the build, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Everything that a content folder says, cross-linked. Never throws and never stops at the first problem: what cannot be
 * read is left out and told in `findings`, `unresolved` and `conflicts`. Near-linear in the size of the folder.
 */
export function makeLibrary(raw: RawContent, { today }: LibraryOptions): Library {
  const read = readContent(raw);
  const probeImage = makeImageProbe(raw.contentDir);
  const parsed = raw.briefings.map((briefing) => parseBriefing(briefing, { probeImage }));
  const resolution = resolveContent(read, parsed);
  const { sources, reviews } = resolution;
  const records = makeRecords(resolution.briefings, sources);
  const relations = makeRelations(records, resolution.briefings, sources);
  const briefings = makeBriefings(resolution.briefings, records, read.site.language);
  const vocabulary = { ...read.vocabulary, pathways: resolution.pathways };
  const linked = linkRecords({
    resolved: resolution.briefings,
    records,
    relations,
    briefings,
    sources,
    reviews,
    vocabulary,
  });
  const conflicts = findConflicts({
    parsed,
    briefings: resolution.briefings,
    records,
    points: relations.points,
    sources: read.sources,
  });
  return Object.freeze({
    ...linked,
    site: read.site,
    basePath: read.basePath,
    today,
    contentDir: raw.contentDir,
    vocabulary,
    briefings,
    sources,
    reviews,
    assets: raw.assets,
    findings: [...raw.findings, ...read.findings, ...parsed.flatMap((one) => one.findings)].toSorted(compareFindings),
    unresolved: resolution.unresolved,
    unresolvedInDrafts: resolution.unresolvedInDrafts,
    conflicts: [...read.conflicts, ...conflicts],
    parsed,
    digest: createHash('sha256').update(`${raw.digest} ${today}`).digest('hex'),
  });
}
