import type { Root } from 'mdast';
import { blocks as blockRegistry } from './blocks/index.ts';
import { checkAddresses, checkIncludes, numberQuestions } from './extract-addresses.ts';
import { introduction, makeHeadingAddresses } from './extract-headings.ts';
import { checkLines } from './extract-lines.ts';
import { makeReporter } from './extract-reporter.ts';
import { makeIntroduction, toSections } from './extract-sections.ts';
import type { ExtractState } from './extract-state.ts';
import { walkFlow } from './extract-walk.ts';
import type { ParsedBriefing } from './parsed.ts';
import { citations } from './plugins/citations.ts';
import { inlineReferences } from './plugins/inline-references.ts';
import { liftBlocks } from './plugins/lift-blocks.ts';
import { typedLinks } from './plugins/typed-links.ts';

export type Extracted = Pick<
  ParsedBriefing,
  'tree' | 'blocks' | 'sections' | 'headings' | 'citations' | 'links' | 'images' | 'findings'
>;

/**
 * Everything that a briefing's body holds: its blocks with their attributes and places, sections of prose, headings with
 * their addresses, citations, links and pictures, and a finding for all that is wrong with them. Nothing is looked up
 * elsewhere. The tree is changed and returned: citations and typed links are marked in it.
 *
 * @param tree the guarded tree
 * @param text the whole file as read; positions of the tree refer to it
 * @param file path relative to the content folder, `briefings/baby-r.mdx`
 */
export function extract(tree: Root, text: string, file: string): Extracted {
  const slug = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
  const reporter = makeReporter(file, text);
  inlineReferences(tree);
  liftBlocks(tree);
  citations(tree, text, reporter.places);
  typedLinks(tree, slug);

  checkLines(tree, reporter);

  const section = makeIntroduction();
  const state: ExtractState = {
    slug,
    reporter,
    footnotes: new Map(),
    addresses: makeHeadingAddresses(),
    blocks: [],
    sections: [section],
    headings: [],
    citations: [],
    links: [],
    ownLinks: [],
    images: [],
    under: { id: introduction, depth: 1 },
    section,
  };
  walkFlow(tree.children, state, { block: null, within: [], sinks: [], isProse: true, position: 'flow' });
  numberQuestions(state);
  const records = state.blocks.filter(({ name }) => blockRegistry.get(name)?.isRecord === true);
  const parents = state.headings.filter((heading, index) => (state.headings[index + 1]?.depth ?? 0) > heading.depth);
  const divided = new Set([...records.map(({ section }) => section), ...parents.map(({ id }) => id)]);
  const sections = toSections(state.sections, divided);
  checkAddresses(state, sections);
  checkIncludes(state);
  const { blocks, headings, citations: cited, links, images } = state;
  return { tree, blocks, sections, headings, citations: cited, links, images, findings: reporter.findings };
}
