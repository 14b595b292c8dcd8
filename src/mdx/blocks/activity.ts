import { h } from 'hastscript';
import type { BlockDefinition } from '../block.ts';
import { makeId, makeMinutes, makeReferences, makeText } from './attributes.ts';
import { drawTitle, getId, getText } from './furniture.ts';

/**
 * Something to do on a training day. Markup:
 *
 *     section.activity#id
 *       p.activity__kind      "Activity, 20 minutes"
 *       h2…h6.activity__title
 *       div.activity__text
 */
export const activity: BlockDefinition = {
  name: 'Activity',
  label: 'activity',
  attributes: {
    id: makeId({ isRequired: true }),
    title: makeText({
      isRequired: true,
      label: 'Title',
      help: 'What the group will do, in a few words.',
      why: 'Trainers choose an activity by its title.',
      example: 'Map who knew what',
    }),
    minutes: makeMinutes({ isRequired: true }),
    about: makeReferences('record', {
      label: 'About',
      help: 'Learning points or case studies that it is about.',
      why: 'The activity is printed with the learning points that it is about.',
      example: 'share-by-default',
    }),
  },
  mayStandIn: ['briefing', 'For'],
  isRecord: true,
  mayBeEmpty: false,
  isContainer: false,
  needsOneOf: [],
  render(block, children, context) {
    const say = context.words.blocks;
    const minutes = getText(block, 'minutes');
    return [
      h('section', { class: 'activity', id: getId(block, context), lang: context.textLang }, [
        h(
          'p',
          { class: 'activity__kind', lang: context.wordsLang },
          minutes === null ? say.activity : `${say.activity}, ${say.minutes(minutes)}`,
        ),
        drawTitle('activity__title', getText(block, 'title') ?? '', context),
        h('div', { class: 'activity__text' }, children),
      ]),
    ];
  },
  guide:
    'An activity is something for a group to do, with the time it takes. Questions and notes for the facilitator may stand inside it.',
  example: `<Activity id="map-who-knew" title="Map who knew what" minutes="20" about="share-by-default">
In threes, draw a line for each service and mark what it knew, month by month.
</Activity>`,
};
