import type { LearningPoint } from '../library/model.ts';

/** What a learning point says in running text: the line that it hung from and its own words as one sentence. */
export function getSentence({ lead, text }: Pick<LearningPoint, 'lead' | 'text'>): string {
  if (lead === null) return text;
  return `${lead} ${/[.:!?]$/.test(lead) ? text : lowerFirst(text)}`;
}

/** Abbreviations and names of one letter keep their capital: "GPs", "I". */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
