import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RenderContext, TermMark } from '../render-context.ts';
import { findTerms, type TermUse } from './term-index.ts';

/** Marks glossary terms in running text. */
export interface TermMarker {
  /** The text with the terms that are due as links to what they mean. */
  mark(text: string): ElementContent[];
  /** Tells that another passage begins: a record, or the text under a heading. */
  startPassage(): void;
}

/**
 * A marker of glossary terms. The first use on a page is a link, and behind an abbreviation that its author has not
 * explained stand the words in full. After that the first use in each passage is a link, because a reader whom a search
 * brought there has not seen the one above; more would put a stop for the keyboard at every other word. Print has the words
 * at its end, so a pack marks only the first use.
 *
 * Why links: they work without a script, by keyboard and by touch, and lead to the meaning at the end of the page (see
 * `WordsUsed.astro`, which lets it come up beside the reader where the browser can) or in the glossary. A `title` is shown to a
 * mouse only (WCAG 2.2, 2.1.1), and a word inside a button is lost where a statement is copied or read in a
 * browser’s reading view.
 *
 * @param seen ids of the terms that the page has used; added to
 */
export function makeTermMarker({ terms, termsSeen: seen, medium }: TermContext): TermMarker {
  const passage = new Set<string>();
  const isDue = ({ id }: TermMark): boolean => !passage.has(id) && (medium === 'page' || !seen.has(id));
  return {
    startPassage: () => passage.clear(),
    mark(text) {
      const marked: ElementContent[] = [];
      let end = 0;
      for (const use of findTerms(text, terms)) {
        if (!isDue(use.term)) continue;
        if (use.start > end) marked.push({ type: 'text', value: text.slice(end, use.start) });
        marked.push(h('a', { class: 'term', href: use.term.href }, text.slice(use.start, use.end)));
        if (!seen.has(use.term.id)) marked.push(...drawExpansion(text, use));
        seen.add(use.term.id);
        passage.add(use.term.id);
        end = use.end;
      }
      if (end < text.length) marked.push({ type: 'text', value: text.slice(end) });
      return marked;
    },
  };
}

type TermContext = Pick<RenderContext, 'terms' | 'termsSeen' | 'medium'>;

/** The words in full in brackets; behind a plural they name the abbreviation again: `SCRs (SCR: serious case review)`. */
function drawExpansion(text: string, { term, form, ending, start, end }: TermUse): ElementContent[] {
  const { expansion } = term;
  if (expansion === null || isExplained(text, start, end, expansion)) return [];
  return [h('span', { class: 'term__expansion' }, ` (${ending === '' ? expansion : `${form}: ${expansion}`})`)];
}

/** Has the author said what it means: `serious case review (SCR)`, `SCR (serious case review)`, or close by? */
function isExplained(text: string, start: number, end: number, expansion: string): boolean {
  const isInBrackets = text[start - 1] === '(' && text[end] === ')';
  return (
    isInBrackets || /^\s?\(/.test(text.slice(end, end + 2)) || text.toLowerCase().includes(expansion.toLowerCase())
  );
}
