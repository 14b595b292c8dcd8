import type { Concept, Wish } from './concept.ts';

/** What a question names besides its subject: an audience, a theme, a kind of statement, a source, a year. */
export function recognise(concept: Concept): Wish[] {
  const { asked, entry } = concept;
  const year = /^(?:19|20)\d\d$/.test(asked) ? [{ facet: 'year' as const, id: asked, label: asked, asked }] : [];
  return [...year, ...(entry?.names ?? []).map((name) => ({ ...name, asked }))];
}
