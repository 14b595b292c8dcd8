import type { TermId } from '../library/ids.ts';
import type { GlossaryTerm, Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getPointLinks } from './get-links.ts';
import { getPassageLinks, type PassageLink } from './get-passage-links.ts';
import { getTermUses } from './get-term-uses.ts';

/** A word that everybody uses needs no longer list than this to show how. */
const maxUses = 10;

export interface GlossaryView {
  readonly frame: Frame;
  readonly letters: readonly GlossaryLetter[];
  readonly words: Words['glossary'];
}

export interface GlossaryLetter {
  readonly letter: string;
  /** Id of its heading; never that of a term. */
  readonly id: string;
  readonly terms: readonly GlossaryEntry[];
}

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly meaning: string | null;
  readonly readings: readonly string[];
  readonly prefer: string | null;
  readonly questionedBy: readonly Link[];
  /** null where nobody uses it. */
  readonly uses: TermUses | null;
}

export interface TermUses {
  /** "Used in 12 passages" */
  readonly title: string;
  /** The first of them, in the order of briefings. */
  readonly links: readonly PassageLink[];
  /** "and 2 more"; null where the links are all. */
  readonly more: string | null;
}

/** Every term under its first letter. */
export function getGlossaryView(library: Library): GlossaryView {
  const words = getWords(library.site.language).glossary;
  const byLetter = Map.groupBy(library.vocabulary.glossary, ({ term }) => term.charAt(0).toUpperCase());
  return {
    frame: getFrame(library, { title: words.title, description: words.summary, address: '/glossary/' }),
    letters: [...byLetter].map(([letter, terms]) => ({
      letter,
      id: `letter-${letter.toLowerCase()}`,
      terms: terms.map((term) => getEntry(library, term)),
    })),
    words,
  };
}

function getEntry(library: Library, { id, term, meaning, readings, prefer }: GlossaryTerm): GlossaryEntry {
  const questionedBy = getPointLinks(library, library.belongs.termContrast.get(id) ?? []);
  return { id, term, meaning, readings, prefer, questionedBy, uses: getUses(library, id) };
}

function getUses(library: Library, term: TermId): TermUses | null {
  const { glossary: words } = getWords(library.site.language);
  const places = getTermUses(library).get(term) ?? [];
  if (places.length === 0) return null;
  const links = getPassageLinks(library, places.slice(0, maxUses));
  const rest = places.length - links.length;
  return { title: words.usedIn(places.length), links, more: rest === 0 ? null : words.usedMore(rest) };
}
