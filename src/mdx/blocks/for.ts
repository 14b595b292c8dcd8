import { h } from 'hastscript';
import type { BlockDefinition } from '../block.ts';
import { levels, tags } from './attributes.ts';

/**
 * A part of a briefing that is for some of its readers. Markup:
 *
 *     section.for
 *       p.for__label     "For Senior managers · Senior leader"
 *       div.for__text
 */
export const forBlock: BlockDefinition = {
  name: 'For',
  label: 'part for some readers',
  attributes: { audiences: tags.audiences, ...levels },
  mayStandIn: ['briefing', 'For', 'Column'],
  isRecord: false,
  mayBeEmpty: false,
  isContainer: true,
  needsOneOf: ['audiences', 'levels'],
  render: (block, children, context) => [
    h('section', { class: 'for' }, [
      h('p', { class: 'for__label', lang: context.wordsLang }, context.words.blocks.forWhom(context.forWhom(block))),
      h('div', { class: 'for__text' }, children),
    ]),
  ],
  guide:
    'Put a part of a briefing that concerns only some readers into a “For” box and name their roles or levels. Everything inside takes those readers, unless it names its own.',
  example: `<For audiences="headteacher, designated-safeguarding-lead" levels="senior-leader">

## For schools

Ask at each transition who will tell the new school.

</For>`,
};
