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
