import type { GlossaryTerm, Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getPointLinks } from './get-links.ts';

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
  return { id, term, meaning, readings, prefer, questionedBy };
}
