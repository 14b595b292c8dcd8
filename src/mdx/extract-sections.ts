import type { RootContent } from 'mdast';
import type { Block } from './block.ts';
import { introduction } from './extract-headings.ts';
import type { ExtractState, Scope, SectionDraft } from './extract-state.ts';
import { makeTextSink, type TextSink } from './extract-text.ts';
import type { Heading, Section } from './parsed.ts';

/** The text before the first heading. */
export function makeIntroduction(): SectionDraft {
  return { id: introduction, title: null, place: null, text: makeTextSink(), nodes: [], within: null };
}

/** Opens the section of a heading: prose from here on is its. */
export function startSection({ id, text, place }: Heading, state: ExtractState): void {
  state.section = { id, title: text, place, text: makeTextSink(), nodes: [], within: null };
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
  return section.text;
}

function getShared(left: readonly Block[], right: readonly Block[]): readonly Block[] {
  return left.filter((block, index) => block === right[index]);
}

/** Sections that hold words, in document order. A heading with none under it is no passage. */
export function toSections(drafts: readonly SectionDraft[]): Section[] {
  return drafts.flatMap(({ place, text, within, ...draft }) => {
    const words = text.getText();
    return words === '' || place === null ? [] : [{ ...draft, place, text: words, within: within ?? [] }];
  });
}
