import type { Source } from '../library/model.ts';

/** A source as a list of references gives it: who, when, what, which publisher. A publisher stands for authors who are not named. */
export interface Reference {
  /** "Sidebotham P, Brandon M (2016)" */
  readonly lead: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** The reference of a source, for lists of references in packs and on pages. */
export function getReference(source: Source): Reference {
  const authors = source.authors.length > 0 ? source.authors.join(', ') : (source.publisher ?? '');
  const year = source.year === null ? '' : `(${source.year})`;
  const lead = [authors, year].filter((part) => part !== '').join(' ');
  const publisher = authors === source.publisher ? null : source.publisher;
  return { lead: lead === '' ? null : lead, title: source.title, publisher, url: source.url };
}
