import type { Place } from '../../findings/finding.ts';

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
