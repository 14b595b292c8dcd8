import { h } from 'hastscript';
import type { BlockDefinition } from '../block.ts';
import { makeChoices, makeId, makeReferences, tags } from './attributes.ts';
import { drawRelation, drawRelations, drawTools, getId } from './furniture.ts';

/** Where a question is asked. */
const occasions = ['team-meeting', 'supervision', 'training-day', 'self-study'] as const;

/**
 * A prompt for a team. A section without a name, since a page with ten of them would otherwise have ten landmarks. Markup:
 *
 *     section.question#id
 *       p.question__kind         "Question for team meeting, supervision"
 *       div.question__text       with details.answer inside
 *       dl.question__relations   div.relation.relation--about
 *       p.question__tools        a.question__permalink, on pages only
 */
export const question: BlockDefinition = {
  name: 'Question',
  label: 'question',
  attributes: {
    id: makeId({}),
    for: makeChoices(occasions, {
      label: 'For',
      help: 'Where it is asked.',
      why: 'Trainers choose questions by where they will be asked.',
      example: 'team-meeting, supervision',
    }),
    about: makeReferences('record', {
      label: 'About',
      help: 'Learning points or case studies that it is about.',
      why: 'The question is printed with the learning points that it is about.',
      example: 'share-by-default',
    }),
    ...tags,
  },
  mayStandIn: ['briefing', 'CaseStudy', 'For', 'Column', 'Activity'],
  isRecord: true,
  mayBeEmpty: false,
  isContainer: false,
  needsOneOf: [],
  render(block, children, context) {
    const { about, address } = context.question(block);
    const say = context.words.blocks;
    const places = [block.attributes['for'] ?? []].flat().map((occasion) => occasion.replaceAll('-', ' '));
    return [
      h('section', { class: 'question', id: getId(block, context), lang: context.textLang }, [
        h(
          'p',
          { class: 'question__kind', lang: context.wordsLang },
          places.length === 0 ? say.question : say.questionFor(places.join(', ')),
        ),
        h('div', { class: 'question__text' }, children),
        ...drawRelations('question__relations', drawRelation('about', say.about, about, context)),
        ...drawTools('question', address, say.linkTo.question, context),
      ]),
    ];
  },
  guide:
    'A question is for a team to talk about: in a meeting, in supervision or on a training day. It is shown in the briefing and in every pack that holds the learning points it is about. An answer may stand inside it; readers open it when they are ready.',
  example: `<Question for="team-meeting" about="share-by-default">
When did we last decide not to share, and where did we write down why?
</Question>`,
};
