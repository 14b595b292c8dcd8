import type { Concept, Wish } from './concept.ts';
import { toSingular } from './normalise.ts';

/** What a question names besides its subject: an audience, a level, a theme, a kind of statement, a source, a year. */
export function recognise(concept: Concept): Wish[] {
  const { asked, entry } = concept;
  const year = /^(?:19|20)\d\d$/.test(asked) ? [{ facet: 'year' as const, id: asked, label: asked, asked }] : [];
  // “house” and “housing” have one stem and are two things: a single word must be the same but for its plural.
  const names = (entry?.names ?? []).filter(({ words }) => asked.includes(' ') || words.includes(toSingular(asked)));
  return [...year, ...names.map(({ facet, id, label }) => ({ facet, id, label, asked }))];
}
