/** An id, and the other names that people write for it (its label, the words that people type). */
export interface KnownName {
  readonly id: string;
  readonly names: readonly string[];
}
