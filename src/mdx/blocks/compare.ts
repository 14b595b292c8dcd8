import { h } from 'hastscript';
import type { BlockDefinition } from '../block.ts';

/** Two or more columns side by side. Markup: `div.compare` with its columns. */
export const compare: BlockDefinition = {
  name: 'Compare',
  label: 'comparison',
  attributes: {},
  mayStandIn: ['briefing', 'For'],
  isRecord: false,
  mayBeEmpty: false,
  isContainer: true,
  needsOneOf: [],
  render: (_block, children) => [h('div', { class: 'compare' }, children)],
  guide:
    'A comparison sets two things side by side, such as a stronger and a weaker review. On a phone the columns stand one under the other.',
  example: `<Compare>
<Column title="Stronger review">
It asks why people acted as they did.
</Column>
<Column title="Weaker review">
It lists what they did.
</Column>
</Compare>`,
};
