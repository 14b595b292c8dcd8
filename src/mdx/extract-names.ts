import type { BlockDefinition } from './block.ts';

/** A block in the middle of a sentence: "the learning point “attendance”", or "this comparison" where it has no id. */
export function getBlockName({ label }: BlockDefinition, id: string | null): string {
  return id === null ? `this ${label}` : `the ${label} “${id}”`;
}

/** The same with an indefinite article, to speak of any: "an activity". */
export function getAnyName({ label }: BlockDefinition): string {
  return /^[aeiou]/.test(label) ? `an ${label}` : `a ${label}`;
}

/** The words at the start of a sentence. */
export function toSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
