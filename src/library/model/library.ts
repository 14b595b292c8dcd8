import type { Finding } from '../../findings/finding.ts';
import type { ParsedBriefing } from '../../mdx/parsed.ts';
import type { BriefingSlug, RecordId, ReviewId, SourceId } from '../ids.ts';
import type { Site } from '../site-schema.ts';
import type { Belongs } from './belongs.ts';
import type { Briefing, SectionRecord } from './briefing.ts';
import type { Conflict, UnresolvedReference } from './problems.ts';
import type { Activity, CaseStudy, KeyFigure, LearningPoint, Question } from './records.ts';
import type { Review, Source } from './register.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * All that a content folder says, read once, cross-linked and frozen. Pages, search, packs and checks read it; nothing
 * writes it. Maps keep document order: briefings by file name, records as they stand.
 */
export interface Library {
  readonly site: Site;
  /** Path of the site on its host without a slash at the end: `''` or `/learning`. */
  readonly basePath: string;
  /** Day of the build, YYYY-MM-DD; from SOURCE_DATE_EPOCH when that is set. */
  readonly today: string;
  readonly contentDir: string;
  readonly vocabulary: Vocabulary;
  /** Published and withdrawn briefings. Drafts are absent from everything. */
  readonly briefings: ReadonlyMap<BriefingSlug, Briefing>;
  /**
   * Records of withdrawn briefings are in these maps too, because their own pages still show them. Every list of
   * relations (groups, parts, belongs, …) leaves them out; whoever walks a whole map must ask `isListed`.
   */
  readonly points: ReadonlyMap<RecordId, LearningPoint>;
  readonly cases: ReadonlyMap<RecordId, CaseStudy>;
  readonly figures: ReadonlyMap<RecordId, KeyFigure>;
  readonly questions: ReadonlyMap<RecordId, Question>;
  readonly activities: ReadonlyMap<RecordId, Activity>;
  readonly sections: readonly SectionRecord[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly reviews: ReadonlyMap<ReviewId, Review>;
  /** Groups of two or more learning points that say the same; the first id is the origin. */
  readonly groups: readonly SameAsGroup[];
  readonly figureGroups: readonly SameAsGroup[];
  readonly belongs: Belongs;
  /** Pictures and the logo by path in the content folder: `briefings/timeline.png`. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** Problems found while reading: of the folder, the YAML files and every briefing (all of `parsed[].findings` too). */
  readonly findings: readonly Finding[];
  /** References that name nothing. The rules of `check/` say so; any of them stops a build. */
  readonly unresolved: readonly UnresolvedReference[];
  /** The same for drafts, which may name other drafts: worth saying, never a reason to stop. */
  readonly unresolvedInDrafts: readonly UnresolvedReference[];
  /** Things that cannot both be so. The rules of `check/` say so; any of them stops a build. */
  readonly conflicts: readonly Conflict[];
  /** Every briefing as parsed, drafts and broken ones too: what the rules look at. */
  readonly parsed: readonly ParsedBriefing[];
  /** Changes whenever anything a page shows may have changed. */
  readonly digest: string;
}

/** A file of the content folder that is served as it is. */
export interface Asset {
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
}

export interface SameAsGroup {
  readonly origin: RecordId;
  /** Every member, origin first, then by source date, publication and id. */
  readonly members: readonly RecordId[];
}
