import type { Words } from '../words/en-GB.ts';
import type { Block } from './block.ts';
import type { LinkKind } from './parsed.ts';

/**
 * What drawing needs to know of the rest of the site. The Library's side makes one (`views/`); the dialect only reads it.
 * Every `href` carries the base path. A reference that does not resolve was an error long before, so nothing here is null
 * but what may honestly be absent. It is a plain object (drawing copies it to change `titleLevel`), made anew for each page.
 */
export interface RenderContext {
  /** Target and label of a typed link. A `point` or `case` target is always `slug/id`. */
  link(kind: LinkKind, target: string): Link;
  /** For `[@source, p. 1]`. `short` is "Sidebotham and others, 2016". */
  cite(source: string): { readonly href: string; readonly short: string; readonly title: string };
  /** Address of an image that stands beside the briefing. */
  image(url: string): { readonly src: string; readonly width: number | null; readonly height: number | null };
  /** All that is shown around a learning point. */
  point(block: Block): PointFurniture;
  caseStudy(block: Block): RecordFurniture & { readonly review: Link | null; readonly illustrates: readonly Link[] };
  figure(block: Block): RecordFurniture;
  question(block: Block): { readonly address: string; readonly about: readonly Link[] };
  /** What `<Include point>` shows: the body is drawn already, as HTML of our own making. */
  included(block: Block): { readonly html: string };
  /** Label of `For`: "Senior managers · Senior leader". */
  forWhom(block: Block): string;
  /** Meaning of a glossary term, for `<Definition term>` and marked words. */
  term(id: string): { readonly href: string; readonly term: string; readonly meaning: string };
  /** Heading level that a block's own title takes on this page (2 to 6). */
  readonly titleLevel: number;
  /** Put before every id on the page; `''` on the briefing's own page. */
  readonly idPrefix: string;
  /** Where the drawing goes: print pages open what is folded and drop the permanent-link control. */
  readonly medium: 'page' | 'pack';
  /** Interface words of the site's language. */
  readonly words: Words;
  /** Language of the drawn words where it is not that of the words around. */
  readonly textLang?: string | undefined;
  /** Language of the interface words where it is not that of the drawn words. */
  readonly wordsLang?: string | undefined;
  /** Path of the site on its host, `''` or `/learning`: put before links such as `/packs/gp/` that are of no kind. */
  readonly basePath: string;
  /** Glossary terms to mark on the page; empty where none should be. Keep one array for the whole build. */
  readonly terms: readonly TermMark[];
  /** Ids of the terms marked on this page so far. Drawing adds to it: start each page with an empty set. */
  readonly termsSeen: Set<string>;
}

/** One written form of a glossary term: "SCR". */
export interface TermMark {
  readonly id: string;
  readonly href: string;
  /** As people write it; found as a whole word, in this case when it is an abbreviation. */
  readonly form: string;
  /** The words in full, "serious case review", shown in brackets at the first use; null where a term has several readings or is no abbreviation. */
  readonly expansion: string | null;
}

export interface Link {
  readonly href: string;
  readonly label: string;
  /** Language of the label where it is not that of the words around. */
  readonly lang?: string | undefined;
}

export interface SourceLine {
  readonly href: string | null;
  /** "Sidebotham and others, 2016", or the board's name for `own`. */
  readonly label: string;
  /** null too where the text already cites this page. */
  readonly page: string | null;
}

export interface RecordFurniture {
  /** Permanent link with base path and fragment. */
  readonly address: string;
  readonly source: SourceLine;
  readonly themes: readonly Link[];
}

export interface PointFurniture extends RecordFurniture {
  /** "Finding", "Recommendation", … */
  readonly kindLabel: string;
  /** Its language, where it is not that of the point. */
  readonly kindLang?: string | undefined;
  readonly kind: string;
  readonly title: string | null;
  /** null where the list that it hung from is in sight (the briefing's own page). */
  readonly lead: string | null;
  readonly number: string | null;
  /** The briefing it stands in; null on that briefing's own page. */
  readonly briefing: Link | null;
  /** `source` is null for the link that leads on to the others, where there are too many to list. */
  readonly alsoSaidIn: readonly (Link & { readonly source: string | null; readonly isOrigin: boolean })[];
  readonly oneOf: readonly Link[];
  readonly parts: readonly Link[];
  /** What this point disagrees with or questions. */
  readonly contrast: readonly Link[];
  readonly questionedBy: readonly Link[];
  readonly questions: readonly Link[];
  readonly cases: readonly Link[];
  /** The nearest in other briefings; only on the briefing's own page. */
  readonly related: readonly Link[];
}
