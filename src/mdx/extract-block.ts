import type { Block, BlockDefinition, BlockName } from './block.ts';
import { blocks } from './blocks/index.ts';
import { getWrittenId, readAttributes } from './extract-attributes.ts';
import { getAnyName, getBlockName, toSentence } from './extract-names.ts';
import type { BlockDraft, ExtractState, Scope } from './extract-state.ts';

/** Reads a tag into a block whose words are still to come, and reports what is wrong with the tag and where it stands. */
export function startBlock(
  node: Block['node'],
  definition: BlockDefinition,
  state: ExtractState,
  scope: Scope,
): BlockDraft {
  const { reporter, slug, footnotes, under } = state;
  const id = getWrittenId(node);
  const { values, places } = readAttributes(node, definition, getBlockName(definition, id), reporter);
  const block: BlockDraft = {
    name: definition.name,
    briefing: slug,
    id,
    attributes: values,
    places,
    place: reporter.placeOf(node),
    node,
    parent: scope.block,
    children: [],
    footnotes,
    section: under.id,
    text: '',
  };
  checkPosition(block, definition, state, scope);
  scope.block?.children.push(block);
  state.blocks.push(block);
  return block;
}

function checkPosition(block: BlockDraft, definition: BlockDefinition, { reporter }: ExtractState, scope: Scope): void {
  const { place, parent } = block;
  const name = getBlockName(definition, block.id);
  if (scope.position !== 'flow') {
    reporter.report({
      rule: 'block-inside-text',
      place,
      message: `${toSentence(name)} stands inside ${scope.position === 'line' ? 'a line of text' : 'a footnote'}.`,
      why: 'A box is a part of the page of its own and cannot be drawn in the middle of other words.',
      fix: `Put <${block.name}> at the start of a new line, outside the other words.`,
    });
  } else if (!definition.mayStandIn.includes(parent?.name ?? 'briefing')) {
    reporter.report({ rule: 'block-misplaced', place, ...getMisplacedWords(block, definition, name) });
  }
}

function getMisplacedWords(block: BlockDraft, definition: BlockDefinition, name: string) {
  const places = definition.mayStandIn.map((place) => (place === 'briefing' ? 'the briefing itself' : getName(place)));
  const where = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(places);
  const why = `${toSentence(getAnyName(definition))} makes sense only in ${where}.`;
  const { parent } = block;
  if (parent === null) {
    return { message: `${toSentence(name)} stands by itself.`, why, fix: `Put it inside ${where}.` };
  }
  const around = blocks.get(parent.name);
  const outer = around === undefined ? parent.name : getBlockName(around, parent.id);
  const message = `${toSentence(name)} is inside ${outer} (line ${parent.place.line}).`;
  if (!definition.mayStandIn.includes('briefing')) return { message, why, fix: `Put it inside ${where}.` };
  return {
    message,
    why:
      definition.name === parent.name ? 'Each is found, linked and printed by itself, so each must stand alone.' : why,
    fix: `Put </${parent.name}> before line ${block.place.line} so that each one stands alone.`,
  };
}

function getName(name: BlockName): string {
  const definition = blocks.get(name);
  return definition === undefined ? name : getAnyName(definition);
}

/** Reports a block without words, once all of it has been read. */
export function checkContent(block: BlockDraft, definition: BlockDefinition, { reporter }: ExtractState): void {
  const { place, text, children, node } = block;
  const name = getBlockName(definition, block.id);
  const holdsSomething = text !== '' || (definition.isContainer && children.length > 0);
  if (!holdsSomething && !definition.mayBeEmpty) {
    reporter.report({
      rule: 'block-empty',
      place,
      message: `${toSentence(name)} is empty.`,
      why: 'Readers would see a box without words.',
      fix: `Write its words between <${block.name}> and </${block.name}>, or delete both.`,
    });
  }
  if (definition.name !== 'Compare') return;
  const stray = node.children.find((child) => child.type !== 'mdxJsxFlowElement' || child.name !== 'Column');
  if (stray === undefined) return;
  reporter.report({
    rule: 'text-outside-column',
    place: reporter.placeOf(stray),
    message: `These words are inside ${name} but in none of its columns.`,
    why: 'A comparison is drawn as columns side by side, and there is no place for other words between them.',
    fix: 'Put them into a <Column>, or before <Compare>.',
  });
}
