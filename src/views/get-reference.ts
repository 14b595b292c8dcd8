import type { Source } from '../library/model.ts';

/** A source as a list of references gives it: who, when, what, which publisher. What is not known is left out. */
export interface Reference {
  /** "Sidebotham P, Brandon M (2016)" */
  readonly lead: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** The reference of a source, for lists of references in packs and on pages. */
export function getReference(source: Source): Reference {
  const authors = source.authors.join(', ');
  const year = source.year === null ? '' : `(${source.year})`;
  const lead = [authors, year].filter((part) => part !== '').join(' ');
  return { lead: lead === '' ? null : lead, title: source.title, publisher: source.publisher, url: source.url };
}
