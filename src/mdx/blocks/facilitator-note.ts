import { h } from 'hastscript';
import type { BlockDefinition } from '../block.ts';
import { makeMinutes, makeReferences } from './attributes.ts';
import { getText } from './furniture.ts';

/**
 * Words for whoever leads the session. Markup:
 *
 *     section.facilitator-note
 *       p.facilitator-note__label   "Note for the facilitator, 15 minutes"
 *       div.facilitator-note__text
 */
export const facilitatorNote: BlockDefinition = {
  name: 'FacilitatorNote',
  label: 'note for the facilitator',
  attributes: {
    minutes: makeMinutes({}),
    about: makeReferences('record', {
      label: 'About',
      help: 'Learning points or case studies that it is about.',
      why: 'The note is printed with the learning points that it is about.',
      example: 'share-by-default',
    }),
  },
  mayStandIn: ['briefing', 'For', 'Activity'],
  isRecord: false,
  mayBeEmpty: false,
  isContainer: false,
  needsOneOf: [],
  render(block, children, { words, wordsLang }) {
    const say = words.blocks;
    const minutes = getText(block, 'minutes');
    const label = minutes === null ? say.facilitatorNote : `${say.facilitatorNote}, ${say.minutes(minutes)}`;
    return [
      h('section', { class: 'facilitator-note' }, [
        h('p', { class: 'facilitator-note__label', lang: wordsLang }, label),
        h('div', { class: 'facilitator-note__text' }, children),
      ]),
    ];
  },
  guide:
    'A note for the facilitator tells whoever leads a session what to watch for: how long to take, what may upset people, what to have ready.',
  example: `<FacilitatorNote minutes="15">
Say at the start that anybody may leave the room at any time.
</FacilitatorNote>`,
};
