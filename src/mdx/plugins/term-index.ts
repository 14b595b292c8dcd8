import type { TermMark } from '../render-context.ts';

/** Where a text uses a glossary term. */
export interface TermUse {
  readonly term: TermMark;
  /** The form of the term as it stands there, without the ending. */
  readonly form: string;
  /** `s` or `’s` behind the form; empty where there is none. */
  readonly ending: string;
  readonly start: number;
  readonly end: number;
}

interface TermIndex {
  readonly pattern: RegExp;
  readonly byForm: ReadonlyMap<string, TermMark>;
}

/** One index for each list of terms: a build looks through thousands of pages with one list. */
const indexes = new WeakMap<readonly TermMark[], TermIndex>();

/**
 * Every use of a term in a text, in order: whole words, the longer form before the shorter (CP-IS before CP). A plural or
 * possessive (`SCRs`, `SCR’s`) is the term too.
 */
export function findTerms(text: string, terms: readonly TermMark[]): TermUse[] {
  if (terms.length === 0) return [];
  const { pattern, byForm } = getIndex(terms);
  // Most texts hold no term, and to begin a `matchAll` takes longer than to look for the first.
  if (text.search(pattern) === -1) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [words, form = '', ending = ''] = match;
    const term = byForm.get(form);
    return term === undefined ? [] : [{ term, form, ending, start: match.index, end: match.index + words.length }];
  });
}

function getIndex(terms: readonly TermMark[]): TermIndex {
  const known = indexes.get(terms);
  if (known !== undefined) return known;
  const byForm = new Map<string, TermMark>();
  for (const term of terms) {
    for (const form of getForms(term.form)) if (!byForm.has(form)) byForm.set(form, term);
  }
  const forms = [...byForm.keys()].toSorted((left, right) => right.length - left.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(${forms.join('|')})((?:['’]?s)?)(?![\\p{L}\\p{N}_-])`, 'gu');
  const index = { pattern, byForm };
  indexes.set(terms, index);
  return index;
}

/** An ordinary word may start a sentence; an abbreviation is written one way only. */
function getForms(form: string): string[] {
  const isOrdinary = form === form.toLowerCase() && /^\p{L}/u.test(form);
  return isOrdinary ? [form, form.charAt(0).toUpperCase() + form.slice(1)] : [form];
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, (character) => `\\${character}`);
}
