import type { Finding, Place } from '../findings/finding.ts';
import type { ParsedBriefing } from '../mdx/parsed.ts';
import type {
  AudienceId,
  BriefingSlug,
  LevelId,
  PathwayId,
  RecordId,
  ReviewId,
  SourceId,
  TermId,
  ThemeId,
} from './ids.ts';
import type { Site } from './site-schema.ts';

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

/** Something written in a file that names a thing which is not there. */
export interface UnresolvedReference {
  readonly file: string;
  readonly place: Place | null;
  readonly kind:
    | 'theme'
    | 'audience'
    | 'level'
    | 'source'
    | 'review'
    | 'term'
    | 'briefing'
    | 'point'
    | 'case'
    | 'figure'
    | 'record'
    | 'document-type'
    | 'review-type';
  /** As written. */
  readonly value: string;
  /** Attribute, front matter key or `link`, `citation`. */
  readonly from: string;
  /** `missing`; or the target is there but cannot be pointed at. */
  readonly reason: 'missing' | 'draft' | 'withdrawn';
  /** Every id that would have been right, for "did you mean". */
  readonly known: readonly string[];
}

export type ConflictKind =
  /** A record that names itself in `sameAs`, `partOf`, `contrast`, `illustrates`, `about`, or a briefing in `supersedes`, `related`. */
  | 'link-to-itself'
  /** `partOf` joins two points that are in one sameAs group. */
  | 'part-and-bundle-alike'
  /** Briefings or sources that supersede one another in a circle. */
  | 'supersedes-circle'
  /** One id twice in a file of the content folder. */
  | 'duplicate-id'
  /** File names that are one on Windows and macOS: `Neglect.mdx` beside `neglect.mdx`. */
  | 'file-names-differ-in-case';

/** Two or more places that cannot all be right. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly file: string;
  readonly place: Place | null;
  /** The id or name in question, as written. */
  readonly value: string;
  /** Attribute or key that holds it: `sameAs`, `supersedes`, `id`; `heading`; `file`. */
  readonly from: string;
  /** Where the others stand, in the order of the chain for a circle; empty for a link to itself. */
  readonly others: readonly ConflictPlace[];
}

export interface ConflictPlace {
  readonly file: string;
  readonly place: Place | null;
  readonly value: string;
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

/**
 * What belongs to each thing; withdrawn briefings and their records are left out. Every id of the register is a key, also
 * when nothing belongs to it.
 */
export interface Belongs {
  readonly theme: ReadonlyMap<ThemeId, Belongings>;
  readonly audience: ReadonlyMap<AudienceId, Belongings>;
  readonly source: ReadonlyMap<SourceId, Belongings>;
  readonly review: ReadonlyMap<ReviewId, ReviewBelongings>;
  /** Records and sections whose text links the term or defines it. */
  readonly term: ReadonlyMap<TermId, readonly RecordId[]>;
  /** Points that name the term in `contrast`: "questioned by". */
  readonly termContrast: ReadonlyMap<TermId, readonly RecordId[]>;
}

/**
 * Records in document order. A narrower theme's and a role's own records count for the parent too. To a source belongs what
 * rests on it (`source`) and what cites it.
 */
export interface Belongings {
  readonly points: readonly RecordId[];
  readonly cases: readonly RecordId[];
  readonly figures: readonly RecordId[];
  readonly questions: readonly RecordId[];
  readonly briefings: readonly BriefingSlug[];
}

export interface ReviewBelongings {
  readonly cases: readonly RecordId[];
  /** Briefings that name it in `reviews`. */
  readonly briefings: readonly BriefingSlug[];
  /** Passages that link it with `(review:…)`. */
  readonly mentions: readonly Mention[];
}

/** A place in a briefing that speaks of something: address of the record or section. */
export interface Mention {
  readonly briefing: BriefingSlug;
  readonly address: string;
  readonly title: string;
}

/** `2016`, `2016-06` or `2016-06-30`: real documents often state no day, and none is invented. */
export type PartialDate = string;

export interface Briefing {
  readonly slug: BriefingSlug;
  /** `/briefings/slug/`, without the base path. */
  readonly address: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly type: string;
  readonly published: PartialDate;
  readonly reviewBy: PartialDate | null;
  readonly status: 'published' | 'withdrawn';
  readonly language: string;
  readonly audiences: readonly AudienceId[];
  readonly levels: readonly LevelId[];
  readonly themes: readonly ThemeId[];
  readonly sources: readonly SourceId[];
  readonly reviews: readonly ReviewId[];
  readonly series: { readonly name: string; readonly part: number | null } | null;
  readonly supersedes: readonly BriefingSlug[];
  readonly supersededBy: readonly BriefingSlug[];
  readonly related: readonly BriefingSlug[];
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly signedOff: { readonly by: string; readonly on: PartialDate } | null;
  readonly points: readonly RecordId[];
  readonly cases: readonly RecordId[];
  readonly figures: readonly RecordId[];
  readonly questions: readonly RecordId[];
  readonly activities: readonly RecordId[];
  /** What the renderer draws from. */
  readonly parsed: ParsedBriefing;
  /** Words a reader reads, for reading minutes. */
  readonly words: number;
}

/** What every record of a briefing has. */
export interface RecordBase {
  readonly id: RecordId;
  readonly localId: string;
  readonly briefing: BriefingSlug;
  /** `/briefings/slug/#local-id`, without the base path. */
  readonly address: string;
  /** Plain text, white space folded, citations left out. */
  readonly text: string;
  readonly themes: readonly ThemeId[];
  readonly audiences: readonly AudienceId[];
  readonly levels: readonly LevelId[];
  /** null where the board speaks for itself (`own`). */
  readonly source: SourceId | null;
  readonly page: string | null;
  /** Year of the source, or of the briefing for `own`; null where the source states none. */
  readonly year: number | null;
  readonly place: Place;
  /** Index in `parsed.blocks` of its briefing. */
  readonly block: number;
}

export const pointKinds = ['finding', 'learning-point', 'recommendation', 'good-practice', 'commitment'] as const;
export type PointKind = (typeof pointKinds)[number];

export interface LearningPoint extends RecordBase {
  readonly kind: PointKind;
  readonly title: string | null;
  readonly lead: string | null;
  readonly number: string | null;
  readonly asks: readonly string[];
  /** The others of its sameAs group, origin first; empty when it has none. */
  readonly sameAs: readonly RecordId[];
  /** Origin of its group; itself when it has none. */
  readonly origin: RecordId;
  readonly partOf: readonly RecordId[];
  readonly parts: readonly RecordId[];
  readonly contrast: readonly ContrastTarget[];
  /** Points that name it in `contrast`. */
  readonly questionedBy: readonly RecordId[];
  /** Case studies that illustrate it or that it stands in. */
  readonly cases: readonly RecordId[];
  readonly questions: readonly RecordId[];
  readonly activities: readonly RecordId[];
  /** Briefings that include it with `<Include>`. */
  readonly includedBy: readonly BriefingSlug[];
}

export type ContrastTarget =
  | { readonly kind: 'point'; readonly id: RecordId }
  | { readonly kind: 'term'; readonly id: TermId };

export interface CaseStudy extends RecordBase {
  readonly title: string;
  readonly about: readonly ('practice' | 'review-quality' | 'partnership')[];
  readonly review: ReviewId | null;
  readonly illustrates: readonly RecordId[];
}

export interface KeyFigure extends RecordBase {
  readonly value: string;
  /** `66`, or words alone ("all notified incidents"); null is a warning. */
  readonly of: string | null;
  readonly base: string | null;
  readonly sameAs: readonly RecordId[];
  /** Counted once: true on the origin of its group, and where it has none. */
  readonly isCounted: boolean;
}

export interface Question extends RecordBase {
  readonly for: readonly string[];
  readonly about: readonly RecordId[];
  readonly hasAnswer: boolean;
}

export interface Activity extends RecordBase {
  readonly title: string;
  readonly minutes: number;
  readonly about: readonly RecordId[];
}

/** Prose under one heading: a passage with an address and a search record. */
export interface SectionRecord {
  readonly id: RecordId;
  readonly briefing: BriefingSlug;
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly themes: readonly ThemeId[];
  readonly audiences: readonly AudienceId[];
  readonly levels: readonly LevelId[];
  readonly year: number | null;
}

export interface Source {
  readonly id: SourceId;
  readonly address: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: number | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD as stated; null when undated (it then sorts last). */
  readonly date: PartialDate | null;
  readonly publisher: string | null;
  readonly type: string;
  readonly url: string | null;
  readonly licence: string | null;
  readonly sample: string | null;
  readonly supersedes: readonly SourceId[];
  readonly supersededBy: readonly SourceId[];
  /** Short form for a citation: "Sidebotham and others, 2016". */
  readonly shortName: string;
}

export interface Review {
  readonly id: ReviewId;
  readonly address: string;
  readonly name: string;
  readonly board: string;
  readonly year: number | null;
  readonly type: string;
  readonly url: string | null;
  readonly themes: readonly ThemeId[];
}

export interface Vocabulary {
  /** Top themes in the order of the file. */
  readonly themes: readonly Theme[];
  /** Every theme, narrower ones too. */
  readonly themeById: ReadonlyMap<ThemeId, Theme>;
  readonly everyone: Audience;
  readonly sectors: readonly Audience[];
  /** Everyone, sectors and roles. */
  readonly audienceById: ReadonlyMap<AudienceId, Audience>;
  readonly levels: readonly Level[];
  readonly levelById: ReadonlyMap<LevelId, Level>;
  /** In alphabetical order of `term`. */
  readonly glossary: readonly GlossaryTerm[];
  readonly termById: ReadonlyMap<TermId, GlossaryTerm>;
  /** Each a list of words and phrases that mean the same to people who search. */
  readonly synonyms: readonly (readonly string[])[];
  readonly language: readonly LanguageCheck[];
  readonly spellings: readonly Spelling[];
  readonly documentTypes: ReadonlyMap<string, DocumentType>;
  readonly reviewTypes: ReadonlyMap<string, DocumentType>;
  /** Stages of the work, in the order of the file: a second way in beside the themes. Empty where the board has none. */
  readonly pathways: readonly Pathway[];
}

/** A stage of the work with a family, and the themes that it is about. */
export interface Pathway {
  readonly id: PathwayId;
  readonly address: string;
  readonly label: string;
  readonly scope: string | null;
  /** The publication that names the stage. */
  readonly source: SourceId | null;
  /** Each once, in the order written: top themes and narrower ones. */
  readonly themes: readonly ThemeId[];
}

export interface Theme {
  readonly id: ThemeId;
  readonly address: string;
  readonly label: string;
  readonly scope: string | null;
  /** null for a top theme. */
  readonly parent: ThemeId | null;
  readonly narrower: readonly ThemeId[];
  readonly variants: readonly string[];
  /** Exit this page is shown (inherited from the top theme). */
  readonly exit: boolean;
}

export interface Audience {
  readonly id: AudienceId;
  readonly address: string;
  readonly label: string;
  readonly kind: 'everyone' | 'sector' | 'role';
  readonly sector: AudienceId | null;
  readonly roles: readonly AudienceId[];
}

export interface Level {
  readonly id: LevelId;
  readonly label: string;
}

export interface GlossaryTerm {
  readonly id: TermId;
  readonly address: string;
  readonly term: string;
  readonly meaning: string | null;
  readonly readings: readonly string[];
  readonly prefer: string | null;
}

export interface LanguageCheck {
  readonly terms: readonly string[];
  readonly prefer: string;
  readonly why: string;
}

export interface Spelling {
  readonly british: string;
  readonly american: string;
}

export interface DocumentType {
  readonly id: string;
  readonly label: string;
  readonly note: string | null;
}
