import type { RootContent } from 'mdast';
import type { Block } from './block.ts';
import { introduction } from './extract-headings.ts';
import type { ExtractState, Scope, SectionDraft } from './extract-state.ts';
import { joinSinks, makeTextSink, type TextSink } from './extract-text.ts';
import type { Heading, Section, SectionPart } from './parsed.ts';
import { nameSectionPart } from './plugins/section-part.ts';

/** The text before the first heading. */
export function makeIntroduction(): SectionDraft {
  return { id: introduction, title: null, place: null, text: makeTextSink(), nodes: [], parts: [], within: null };
}

/** Opens the section of a heading: prose from here on is its. */
export function startSection({ id, text, place }: Heading, state: ExtractState): void {
  state.section = { id, title: text, place, text: makeTextSink(), nodes: [], parts: [], within: null };
  state.sections.push(state.section);
}

/** Counts a node as prose of the open section; gives the text that its words go to. */
export function addProse(
  node: RootContent,
  { section, reporter, addresses }: ExtractState,
  { within }: Scope,
): TextSink {
  // A heading "Introduction" after words that stand under no heading is `introduction-2`.
  if (section.id === introduction && section.title === null) addresses.reserve(introduction);
  section.nodes.push(node);
  section.text.add(' ');
  section.place ??= reporter.placeOf(node);
  section.within = section.within === null ? within : getShared(section.within, within);
  const part = makeTextSink();
  section.parts.push(part);
  return joinSinks(section.text, part);
}

function getShared(left: readonly Block[], right: readonly Block[]): readonly Block[] {
  return left.filter((block, index) => block === right[index]);
}

/**
 * Sections that hold words, in document order. A heading with none under it is no passage.
 * @param divided ids of those in which records or headings of their own stand too
 */
export function toSections(drafts: readonly SectionDraft[], divided: ReadonlySet<string>): Section[] {
  return drafts.flatMap(({ place, text, within, parts, ...draft }) => {
    const words = text.getText();
    if (words === '' || place === null) return [];
    const isWhole = !divided.has(draft.id) && words.split(' ').length <= mostWords;
    const cut = isWhole ? [{ id: draft.id, text: words }] : toParts(draft, parts);
    return [{ ...draft, place, text: words, within: within ?? [], parts: cut }];
  });
}

/** A section of no more words, and nothing else in it, is found as a whole: its heading leads there. */
const mostWords = 120;

/** Fewer words than this, or a colon at their end, only lead up to what follows. */
const minWords = 12;

/** What only leads up to the next node is told with it, and the address is that of the node it leads to. */
function toParts({ id, nodes }: Pick<SectionDraft, 'id' | 'nodes'>, texts: readonly TextSink[]): SectionPart[] {
  const parts: SectionPart[] = [];
  let leading: string[] = [];
  nodes.forEach((node, index) => {
    const words = texts[index]?.getText() ?? '';
    const isLast = index === nodes.length - 1;
    const text = [...leading, words].filter((one) => one !== '').join(' ');
    if (!isLast && (words.endsWith(':') || text.split(' ').length < minWords)) {
      leading.push(words);
      return;
    }
    leading = [];
    if (text === '') return;
    const part = { id: `${id}__${parts.length + 1}`, text };
    nameSectionPart(node, part.id);
    parts.push(part);
  });
  return parts;
}
