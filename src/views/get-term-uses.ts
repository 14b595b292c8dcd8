import type { BriefingSlug, RecordId, TermId } from '../library/ids.ts';
import { isListed } from '../library/is-listed.ts';
import type { Briefing, GlossaryTerm, Library } from '../library/model.ts';
import { findTerms } from '../mdx/plugins/term-index.ts';
import { getTermMarks } from './get-term-marks.ts';
import { oncePerLibrary } from './once-per-library.ts';

/** A stretch of a briefing with an address: a record, or the prose under a heading. */
export interface Passage {
  readonly id: RecordId;
  readonly text: string;
  readonly line: number;
}

/**
 * Where each glossary term is used: in each listed briefing the first passage with the term, as its page marks it, and every
 * passage that links or defines it; in the order of briefings and of their words. A term that nobody uses is absent.
 */
export const getTermUses = oncePerLibrary((library): ReadonlyMap<TermId, readonly RecordId[]> => {
  const linked = getLinkedTerms(library);
  const uses = new Map<TermId, RecordId[]>();
  for (const [briefing, passages] of getPassages(library)) {
    const seen = new Set<TermId>();
    for (const { id, text } of passages) {
      const met = briefing.language === library.site.language ? getTermsIn(library, text) : [];
      const first = met.filter((term) => !seen.has(term));
      for (const term of new Set([...(linked.get(id) ?? []), ...first])) {
        seen.add(term);
        const places = uses.get(term) ?? [];
        places.push(id);
        uses.set(term, places);
      }
    }
  }
  return uses;
});

function getTermsIn(library: Library, text: string): TermId[] {
  const terms: ReadonlyMap<string, GlossaryTerm> = library.vocabulary.termById;
  return findTerms(text, getTermMarks(library)).flatMap(({ term }) => terms.get(term.id)?.id ?? []);
}

function getLinkedTerms({ belongs }: Library): ReadonlyMap<RecordId, readonly TermId[]> {
  const linked = new Map<RecordId, TermId[]>();
  for (const [term, ids] of belongs.term) for (const id of ids) linked.set(id, [...(linked.get(id) ?? []), term]);
  return linked;
}

/** Every passage of each listed briefing, as they follow one another. */
function getPassages(library: Library): [Briefing, Passage[]][] {
  const { points, cases, figures, questions, activities } = library;
  const records = [points, cases, figures, questions, activities].flatMap((map) => [...map.values()]);
  const recordsOf = Map.groupBy(records, ({ briefing }): BriefingSlug => briefing);
  const sectionsOf = Map.groupBy(library.sections, ({ briefing }): BriefingSlug => briefing);
  return [...library.briefings.values()]
    .filter(({ slug }) => isListed(library, slug))
    .map((briefing) => {
      const { sections: written } = briefing.parsed;
      const sections = sectionsOf.get(briefing.slug) ?? [];
      const passages = [
        ...sections.map(({ id, text }, index) => ({ id, text, line: written[index]?.place.line ?? 0 })),
        ...(recordsOf.get(briefing.slug) ?? []).map(({ id, text, place }) => ({ id, text, line: place.line })),
      ];
      return [briefing, passages.sort((a, b) => a.line - b.line)];
    });
}
