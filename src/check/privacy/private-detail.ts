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
  /** As written. Never shown to anybody: reporters get dots. */
  readonly value: string;
  /** Offset into the text. */
  readonly start: number;
}
