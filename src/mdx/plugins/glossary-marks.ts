import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { TermMark } from '../render-context.ts';

/** Marks glossary terms in running text. */
export interface TermMarker {
  /** The text with every term that the page has not used before as a link to its entry. */
  mark(text: string): ElementContent[];
}

/**
 * A marker of the first use of each term on a page: a link, and behind an abbreviation that its author has not explained
 * the words in full. A plural or possessive (`SCRs`, `SCR’s`) is the term too, and then the words in full name the
 * abbreviation again: `SCRs (SCR: serious case review)`.
 *
 * @param seen ids of the terms that the page has used; added to
 */
export function makeTermMarker(terms: readonly TermMark[], seen: Set<string>): TermMarker {
  if (terms.length === 0) return { mark: (text) => [{ type: 'text', value: text }] };
  const { pattern, byForm } = getIndex(terms);
  return {
    mark(text) {
      const marked: ElementContent[] = [];
      let end = 0;
      for (const match of text.matchAll(pattern)) {
        const [words, form = '', ending = ''] = match;
        const term = byForm.get(form);
        if (term === undefined || seen.has(term.id)) continue;
        seen.add(term.id);
        const behind = match.index + words.length;
        if (match.index > end) marked.push({ type: 'text', value: text.slice(end, match.index) });
        marked.push(h('a', { class: 'term', href: term.href }, words));
        if (term.expansion !== null && !isExplained(text, match.index, behind, term.expansion)) {
          const full = ending === '' ? term.expansion : `${form}: ${term.expansion}`;
          marked.push(h('span', { class: 'term__expansion' }, ` (${full})`));
        }
        end = behind;
      }
      if (end < text.length) marked.push({ type: 'text', value: text.slice(end) });
      return marked;
    },
  };
}

/** Has the author said what it means: `serious case review (SCR)`, `SCR (serious case review)`, or close by? */
function isExplained(text: string, start: number, end: number, expansion: string): boolean {
  const isInBrackets = text[start - 1] === '(' && text[end] === ')';
  return (
    isInBrackets || /^\s?\(/.test(text.slice(end, end + 2)) || text.toLowerCase().includes(expansion.toLowerCase())
  );
}

interface TermIndex {
  readonly pattern: RegExp;
  readonly byForm: ReadonlyMap<string, TermMark>;
}

/** One index for each list of terms: a build draws thousands of pages with one list. */
const indexes = new WeakMap<readonly TermMark[], TermIndex>();

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
