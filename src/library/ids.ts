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

const localIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for `[a-z0-9]+(-[a-z0-9]+)*`: the form of every id and slug. */
export function isLocalId(value: string): boolean {
  return localIdPattern.test(value);
}
