import type { Library } from '../../library/model.ts';
import { getWords } from '../../words/get-words.ts';
import type { Passage, Result, SearchAnswer } from '../ask/search-engine.ts';
import type { Search } from '../plan/concept.ts';

/** What was done with a question, a line for each stage of the plan. */
export function explain({ plan, total, whole }: SearchAnswer): string[] {
  const corrections = plan.corrections.map(({ from, to }) => `${from} → ${to}`);
  return [
    line('Corrected', corrections),
    line('Concepts', plan.searches.map(toConcept)),
    ...plan.searches.map((search) => line(`  ${search.concept.asked}`, toForms(search))),
    line(
      'Recognised',
      plan.wishes.map(({ facet, label }) => `${facet}: ${label}`),
    ),
    line('Leads nowhere', plan.unknown),
    line('Found', [`${total} passages, ${whole} with everything that was asked for`]),
  ];
}

/** One result in a few lines: what it is, where it stands, why it was found. */
export function explainResult(result: Result, number: number, library: Library): string[] {
  const { search, blocks } = getWords(library.site.language);
  const { kinds } = search;
  const [kind = '', source = ''] = [result.tags.kind[0], result.tags.source[0]];
  const label = [...library.sources.values()].find(({ id }) => id === source)?.shortName ?? '';
  const about = [kinds[kind] ?? kind, label, result.page === '' ? '' : blocks.page(result.page)];
  return [
    `${number}. ${result.title}`,
    `   ${about.filter((part) => part !== '').join(', ')}`,
    `   ${toPath(result)}`,
    ...result.through.map((synonym) => `   found by: ${synonym}`),
    ...result.alike.map((other) => `   said alike: ${toPath(other)}`),
  ];
}

function toPath({ url }: Passage): string {
  const { pathname, hash } = new URL(url);
  return pathname + hash;
}

function toConcept({ concept, weight }: Search): string {
  return weight === 1 ? concept.asked : `${concept.asked} (counts ${weight})`;
}

function toForms({ forms }: Search): string[] {
  return forms.map(({ text, how, weight }) => `${text} (${how === 'parts' ? 'apart' : how}, ${weight})`);
}

function line(name: string, values: readonly string[]): string {
  return `${`${name}:`.padEnd(16)} ${values.length === 0 ? '–' : values.join(' · ')}`;
}
