import { h } from 'hastscript';
import type { BlockDefinition } from '../block.ts';
import { makeText } from './attributes.ts';
import { drawTitle, getText } from './furniture.ts';

/**
 * One side of a comparison. Markup:
 *
 *     section.compare__column
 *       h2…h6.compare__title
 *       div.compare__text
 */
export const column: BlockDefinition = {
  name: 'Column',
  label: 'column',
  attributes: {
    title: makeText({
      isRequired: true,
      label: 'Title',
      help: 'What this side is, in a few words.',
      why: 'Without a title nobody can tell what is compared.',
      example: 'Stronger review',
    }),
  },
  mayStandIn: ['Compare'],
  isRecord: false,
  mayBeEmpty: false,
  isContainer: true,
  needsOneOf: [],
  render: (block, children, context) => [
    h('section', { class: 'compare__column' }, [
      drawTitle('compare__title', getText(block, 'title') ?? '', context),
      h('div', { class: 'compare__text' }, children),
    ]),
  ],
  guide: 'A column is one side of a comparison. Text, case studies, learning points and key figures may stand in it.',
  example: `<Compare>
<Column title="What was seen">
A tired mother and a tidy room.
</Column>
<Column title="What was known elsewhere">
Four missed appointments.
</Column>
</Compare>`,
};
