import type {} from 'mdast-util-to-hast';
import type { BlockDefinition } from '../block.ts';
import { makeReference } from './attributes.ts';

/** A learning point of another briefing, shown here and kept there. Markup: `div.include` with the point as it is drawn. */
export const include: BlockDefinition = {
  name: 'Include',
  label: 'included learning point',
  attributes: {
    point: makeReference('point', {
      isRequired: true,
      label: 'Learning point',
      help: 'The briefing and the short name of the learning point.',
      why: 'Without it there is nothing to show.',
      example: 'other-briefing/its-point',
    }),
  },
  mayStandIn: ['briefing', 'CaseStudy', 'For', 'Column', 'Activity'],
  isRecord: false,
  mayBeEmpty: true,
  isContainer: false,
  needsOneOf: [],
  render: (block, _children, context) => [
    {
      type: 'element',
      tagName: 'div',
      properties: { className: ['include'] },
      children: [{ type: 'raw', value: context.included(block).html }],
    },
  ],
  guide:
    'Shows a learning point of another briefing here, with its own source. When it is changed there, it changes here.',
  example: '<Include point="other-briefing/its-point" />',
};
