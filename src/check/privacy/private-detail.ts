/** Kinds of detail that can name a child, a family or a person; each is a rule of its own. */
export type PrivateKind =
  | 'nhs-number'
  | 'date-of-birth'
  | 'phone-number'
  | 'email-address'
  | 'postcode'
  | 'street-address'
  | 'named-place-in-case';

/** A stretch of a text that looks like a private detail. */
export interface PrivateDetail {
  readonly kind: PrivateKind;
  /** As a reader sees it. Never shown to anybody: reporters get dots. */
  readonly value: string;
  /** Offset into the text. */
  readonly start: number;
}

/** A private detail at its place in a file. */
export interface WrittenDetail extends PrivateDetail {
  /** The very characters of the file, from `start` on: with the marks and codes that a reader does not see. */
  readonly written: string;
}

/** Offset of the first character of a stretch and of the one behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A board cannot make public what names a child. */
export function isIdentity({ kind }: PrivateDetail): boolean {
  return kind === 'nhs-number' || kind === 'date-of-birth';
}
