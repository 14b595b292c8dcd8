import { h } from 'hastscript';
import type { BlockDefinition } from '../block.ts';
import type { Link, PointFurniture, RenderContext } from '../render-context.ts';
import { levels, makeChoice, makeId, makeList, makeReferences, makeText, origin, tags } from './attributes.ts';
import { drawRelation, drawRelations, drawSource, drawTitle, drawTools, getId } from './furniture.ts';

/** The five kinds of statement; `learning-point` unless said. */
const kinds = ['finding', 'learning-point', 'recommendation', 'good-practice', 'commitment'] as const;

const found = 'Readers see beside each point where else it is said, so a wrong or empty list misleads them.';

/**
 * One thing learnt. Markup:
 *
 *     article.point.point--<kind>#id
 *       p.point__kind            "Recommendation 3"
 *       h2…h6.point__title       when it has a title
 *       p.point__lead            the line that its list hung from, away from that list
 *       div.point__text          the statement itself; its notes in section.footnotes
 *       p.point__source          "Sidebotham and others, 2016, page 167"
 *       p.point__briefing        the briefing it stands in, away from that briefing
 *       dl.point__relations      div.relation.relation--also-said-in|one-of|parts|contrast|questioned-by|cases|questions|related|themes
 *       p.point__tools           a.point__permalink, on pages only
 */
export const learningPoint: BlockDefinition = {
  name: 'LearningPoint',
  label: 'learning point',
  attributes: {
    id: makeId({ isRequired: true }),
    kind: makeChoice(kinds, {
      label: 'Kind',
      help: 'What kind of statement it is. Without one it is a learning point.',
      why: 'Readers see the kind as a word beside the statement, and a finding is not a recommendation.',
      example: 'recommendation',
    }),
    title: makeText({
      label: 'Title',
      help: 'A few words above the statement, where the source has them.',
      why: 'A title that is empty shows as a heading without words.',
      example: 'Sharing information',
    }),
    lead: makeText({
      label: 'Opening words',
      help: 'The line that the list hung from, so that the point makes sense when it stands alone.',
      why: 'The opening words are shown wherever the point stands without its list.',
      example: 'Practitioners should',
    }),
    number: makeText({
      label: 'Number',
      help: 'Its number in the source, where it has one.',
      why: 'People quote recommendations by number.',
      example: '3',
    }),
    ...tags,
    ...levels,
    ...origin,
    sameAs: makeReferences('point', {
      label: 'Says the same as',
      help: 'Other learning points that say the same in whatever words. One side is enough.',
      why: found,
      example: 'panel-2021/share-early',
    }),
    partOf: makeReferences('point', {
      label: 'Is part of',
      help: 'A statement that says several things at once, of which this is one.',
      why: found,
      example: 'triennial-summary/share-and-record',
    }),
    contrast: makeReferences('point', {
      label: 'Calls into question',
      help: 'A learning point that this one disagrees with, or a word, as term:disguised-compliance.',
      why: found,
      example: 'older-briefing/wait-for-consent',
    }),
    asks: makeList({
      separator: ';',
      label: 'Asked as',
      help: 'The questions in which people ask for this, with semicolons between them.',
      why: 'The search finds the point by these words too.',
      example: 'can I share without consent; does GDPR stop me sharing',
    }),
  },
  mayStandIn: ['briefing', 'CaseStudy', 'For', 'Column'],
  isRecord: true,
  mayBeEmpty: false,
  isContainer: false,
  needsOneOf: [],
  render(block, children, context) {
    const furniture = context.point(block);
    const { kind, kindLabel, number, title, lead, briefing, address } = furniture;
    const properties = { class: `point point--${kind}`, id: getId(block, context), lang: context.textLang };
    return [
      h('article', properties, [
        h(
          'p',
          { class: 'point__kind', lang: furniture.kindLang },
          number === null ? kindLabel : `${kindLabel} ${number}`,
        ),
        title === null ? null : drawTitle('point__title', title, context),
        lead === null ? null : h('p', { class: 'point__lead' }, lead),
        h('div', { class: 'point__text' }, children),
        drawSource('p', 'point__source', furniture.source, context),
        briefing === null ? null : drawBriefing(briefing, context),
        ...drawRelations('point__relations', getRelations(furniture, context)),
        ...drawTools('point', address, context.words.blocks.linkTo.point, context),
      ]),
    ];
  },
  guide:
    'A learning point is one thing learnt, in one or two sentences that make sense on their own. It is the heart of the site: every learning point has an address, is found by theme and audience, and is printed with its source. Write one box for each thing learnt, and never one inside another.',
  example: `<LearningPoint id="share-by-default" kind="recommendation" themes="information-sharing" source="triennial-2016" page="167">
Share what bears on a child's welfare unless there is a recorded reason not to.
</LearningPoint>`,
};

function drawBriefing({ href, label, lang }: Link, { words, wordsLang }: RenderContext) {
  return h('p', { class: 'point__briefing' }, [
    h('span', { lang: wordsLang }, words.blocks.from),
    ' ',
    h('a', { href, lang }, label),
  ]);
}

function getRelations(furniture: PointFurniture, context: RenderContext) {
  const say = context.words.blocks;
  const alsoSaidIn = furniture.alsoSaidIn.map(({ source, isOrigin, ...link }) => ({
    ...link,
    note: source === null ? '' : `(${isOrigin ? `${source}, ${say.origin}` : source})`,
  }));
  return [
    ...drawRelation('also-said-in', say.alsoSaidIn, alsoSaidIn, context),
    ...drawRelation('one-of', say.oneOf, furniture.oneOf, context),
    ...drawRelation('parts', say.parts, furniture.parts, context),
    ...drawRelation('contrast', say.questions, furniture.contrast, context),
    ...drawRelation('questioned-by', say.questionedBy, furniture.questionedBy, context),
    ...drawRelation('cases', say.caseStudies, furniture.cases, context),
    ...drawRelation('questions', say.discuss, furniture.questions, context),
    ...drawRelation('related', say.related, furniture.related, context),
    ...drawRelation('themes', say.themes, furniture.themes, context),
  ];
}
