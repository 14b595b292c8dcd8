/** Ids are strings that have been checked; a brand keeps one kind from being used as another. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `[a-z0-9]+(-[a-z0-9]+)*`, the file name of a briefing without `.mdx`. */
export type BriefingSlug = Branded<'BriefingSlug'>;
/** `slug/local-id` of a learning point, case study, key figure, question or activity. */
export type RecordId = Branded<'RecordId'>;
/** A theme or a narrower theme. */
export type ThemeId = Branded<'ThemeId'>;
/** A role, a sector or `everyone`. */
export type AudienceId = Branded<'AudienceId'>;
export type LevelId = Branded<'LevelId'>;
export type SourceId = Branded<'SourceId'>;
export type ReviewId = Branded<'ReviewId'>;
export type TermId = Branded<'TermId'>;
/** A stage of the board's pathways framework. */
export type PathwayId = Branded<'PathwayId'>;

const localIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for `[a-z0-9]+(-[a-z0-9]+)*`: the form of every id and slug. */
export function isLocalId(value: string): boolean {
  return localIdPattern.test(value);
}

/*
 * The only places where text becomes an id. The readers of the vocabulary, sources and reviews name what they found in their
 * files; everywhere else an id is got by looking it up.
 */

/** A file name that is no proper slug is an error that stops the build; it still gets an id, so that all else can be said. */
export function toBriefingSlug(fileName: string): BriefingSlug {
  return fileName as BriefingSlug;
}

export function toRecordId(slug: BriefingSlug, localId: string): RecordId {
  return `${slug}/${localId}` as RecordId;
}

export function toThemeId(id: string): ThemeId {
  return id as ThemeId;
}

export function toAudienceId(id: string): AudienceId {
  return id as AudienceId;
}

export function toLevelId(id: string): LevelId {
  return id as LevelId;
}

export function toSourceId(id: string): SourceId {
  return id as SourceId;
}

export function toReviewId(id: string): ReviewId {
  return id as ReviewId;
}

export function toTermId(id: string): TermId {
  return id as TermId;
}

export function toPathwayId(id: string): PathwayId {
  return id as PathwayId;
}
