import { h } from 'hastscript';
import type { BlockDefinition } from '../block.ts';
import { makeReference } from './attributes.ts';
import { getText } from './furniture.ts';

/**
 * What a word means in this briefing. Markup:
 *
 *     dl.definition
 *       dt.definition__term   dfn > a to the glossary
 *       dd.definition__text
 */
export const definition: BlockDefinition = {
  name: 'Definition',
  label: 'definition',
  attributes: {
    term: makeReference('term', {
      isRequired: true,
      label: 'Term',
      help: 'The word or abbreviation, by its name in the glossary.',
      why: 'The definition is shown with the glossary entry of the term.',
      example: 'scr',
    }),
  },
  mayStandIn: ['briefing', 'For'],
  isRecord: false,
  mayBeEmpty: false,
  isContainer: false,
  needsOneOf: [],
  render(block, children, context) {
    const { href, term } = context.term(getText(block, 'term') ?? '');
    return [
      h('dl', { class: 'definition' }, [
        h('dt', { class: 'definition__term' }, [h('dfn', [h('a', { href }, term)])]),
        h('dd', { class: 'definition__text' }, children),
      ]),
    ];
  },
  guide: 'A definition says what a word or an abbreviation means in this briefing. The word must be in the glossary.',
  example: `<Definition term="scr">
A serious case review asked what could be learnt when a child had died or been seriously harmed and abuse or neglect was suspected.
</Definition>`,
};
