import { h } from 'hastscript';
import type { BlockDefinition } from '../block.ts';
import { levels, makeChoices, makeId, makeReference, makeReferences, makeText, origin, tags } from './attributes.ts';
import { drawRelation, drawRelations, drawSource, drawTitle, drawTools, getId, getText } from './furniture.ts';

/**
 * An anonymised account. Markup:
 *
 *     article.case#id
 *       p.case__kind          "Case study"
 *       h2…h6.case__title
 *       p.case__review        the review it comes from
 *       div.case__text        the account, with its own learning points and figures
 *       p.case__source
 *       dl.case__relations    div.relation.relation--illustrates|themes
 *       p.case__tools         a.case__permalink, on pages only
 */
export const caseStudy: BlockDefinition = {
  name: 'CaseStudy',
  label: 'case study',
  attributes: {
    id: makeId({ isRequired: true }),
    title: makeText({
      isRequired: true,
      label: 'Title',
      help: 'The pseudonym or a few words, as “Baby Z”. Never a real name.',
      why: 'The title is what readers choose the case by in a list.',
      example: 'Baby Z',
    }),
    about: makeChoices(['practice', 'review-quality', 'partnership'], {
      label: 'About',
      help: 'What the case shows: practice with a family, the quality of reviews, or how a partnership works.',
      why: 'People who look for cases about practice should not meet cases about reviewing.',
      example: 'practice',
    }),
    review: makeReference('review', {
      label: 'Review',
      help: 'The review that tells of this case, from reviews.yaml.',
      why: 'Pseudonyms are shared by many boards, so a case is known by its review.',
      example: 'cumbria-child-o',
    }),
    ...tags,
    ...levels,
    ...origin,
    illustrates: makeReferences('point', {
      label: 'Shows why these matter',
      help: 'Learning points that this case illustrates, here or in other briefings.',
      why: 'Each of these learning points shows a link to the case.',
      example: 'share-by-default, other-briefing/other-point',
    }),
  },
  mayStandIn: ['briefing', 'For', 'Column'],
  isRecord: true,
  mayBeEmpty: false,
  isContainer: true,
  needsOneOf: [],
  render(block, children, context) {
    const { review, illustrates, source, themes, address } = context.caseStudy(block);
    const say = context.words.blocks;
    const relations = [
      ...drawRelation('illustrates', say.illustrates, illustrates, context),
      ...drawRelation('themes', say.themes, themes, context),
    ];
    return [
      h('article', { class: 'case', id: getId(block, context), lang: context.textLang }, [
        h('p', { class: 'case__kind', lang: context.wordsLang }, say.caseStudy),
        drawTitle('case__title', getText(block, 'title') ?? '', context),
        review === null
          ? null
          : h('p', { class: 'case__review', lang: context.wordsLang }, [
              `${say.review}: `,
              h('a', { href: review.href }, review.label),
            ]),
        h('div', { class: 'case__text' }, children),
        drawSource('p', 'case__source', source, context),
        ...drawRelations('case__relations', relations),
        ...drawTools('case', address, say.linkTo.case, context),
      ]),
    ];
  },
  guide:
    'A case study tells, without names, what happened to a child or a family, so that readers see why a learning point matters. Leave out every detail by which somebody could be recognised. Learning points that the case itself teaches may stand inside it; others are named in “illustrates”.',
  example: `<CaseStudy id="baby-z" title="Baby Z" about="practice" illustrates="share-by-default">
Three services knew of the bruises. None knew that the others did.
</CaseStudy>`,
};
