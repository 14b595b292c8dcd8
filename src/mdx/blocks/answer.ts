import { h } from 'hastscript';
import type { BlockDefinition } from '../block.ts';

/**
 * What a team may compare its own answer with; folded on the site, open in print. Markup:
 *
 *     details.answer
 *       summary.answer__label
 *       div.answer__text
 */
export const answer: BlockDefinition = {
  name: 'Answer',
  label: 'answer',
  attributes: {},
  mayStandIn: ['Question'],
  isRecord: false,
  mayBeEmpty: false,
  isContainer: false,
  needsOneOf: [],
  render: (_block, children, { words, wordsLang, medium }) => [
    h('details', { class: 'answer', open: medium === 'pack' }, [
      h('summary', { class: 'answer__label', lang: wordsLang }, words.blocks.answer),
      h('div', { class: 'answer__text' }, children),
    ]),
  ],
  guide:
    'An answer stands inside a question. On the site it is folded away until the reader opens it; on paper it is printed open.',
  example: `<Question for="supervision">
Who else sees this child every week?

<Answer>
School, and the family support worker. Neither was asked.
</Answer>
</Question>`,
};
