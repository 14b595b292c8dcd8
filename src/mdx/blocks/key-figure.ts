import { h } from 'hastscript';
import type { BlockDefinition } from '../block.ts';
import { levels, makeId, makeReferences, makeText, origin, tags } from './attributes.ts';
import { getBaseLine, getFigureWords } from './figure-words.ts';
import { drawSource, drawTools, getId } from './furniture.ts';
import { markNumber } from './mark-number.ts';

/**
 * A number with what it was counted in. Where its sentence holds the number, that number is set large in the sentence and
 * not shown a second time. Markup:
 *
 *     figure.key-figure#id
 *       p.key-figure__value        strong.key-figure__number "65 of 66", span.key-figure__of "reviews read in depth"
 *       div.key-figure__text       the sentence; with strong.key-figure__number where it holds the number
 *       p.key-figure__base         "Base: 66 reviews read in depth", where the sentence does not say it
 *       p.key-figure__tools        a.key-figure__permalink, on pages only
 *       figcaption.key-figure__source
 *
 * `key-figure--in-sentence` is set where the sentence holds the number.
 */
export const keyFigure: BlockDefinition = {
  name: 'KeyFigure',
  label: 'key figure',
  attributes: {
    id: makeId({ isRequired: true }),
    value: makeText({
      isRequired: true,
      label: 'Number',
      help: 'The number itself, with its sign: 65, 24% or £2 million.',
      why: 'The number is what the box is for.',
      example: '65',
    }),
    of: makeText({
      label: 'Out of',
      help: 'What it was counted in: a number, or words alone such as “all notified incidents”.',
      why: 'A number without what it was counted in misleads.',
      example: '66',
    }),
    base: makeText({
      label: 'Counted in',
      help: 'What was counted, in words, when “Out of” is a number.',
      why: 'A number without what it was counted in misleads.',
      example: 'reviews read in depth',
    }),
    ...tags,
    ...levels,
    ...origin,
    sameAs: makeReferences('figure', {
      label: 'Is the same figure as',
      help: 'The same number of the same source in another briefing. It is then counted once.',
      why: 'A figure that many briefings repeat is still one figure.',
      example: 'other-briefing/sixty-five-of-sixty-six',
    }),
  },
  mayStandIn: ['briefing', 'CaseStudy', 'For', 'Column'],
  isRecord: true,
  mayBeEmpty: false,
  isContainer: false,
  needsOneOf: [],
  render(block, children, context) {
    const { source, address } = context.figure(block);
    const say = context.words.blocks;
    const figure = getFigureWords(block, context.words);
    const text = markNumber(children, figure);
    const isInSentence = text !== null;
    const baseLine = isInSentence ? getBaseLine(block) : null;
    return [
      h(
        'figure',
        {
          class: isInSentence ? 'key-figure key-figure--in-sentence' : 'key-figure',
          id: getId(block, context),
          lang: context.textLang,
        },
        [
          isInSentence
            ? null
            : h('p', { class: 'key-figure__value' }, [
                h('strong', { class: 'key-figure__number' }, figure.number),
                ...(figure.of === null ? [] : [' ', h('span', { class: 'key-figure__of' }, figure.of)]),
              ]),
          h('div', { class: 'key-figure__text' }, text ?? children),
          baseLine === null ? null : h('p', { class: 'key-figure__base' }, `${say.base}: ${baseLine}`),
          ...drawTools('key-figure', address, say.linkTo.figure, context),
          drawSource('figcaption', 'key-figure__source', source, context),
        ],
      ),
    ];
  },
  guide:
    'A key figure is a number that never appears without what it was counted in: “65 of 66 reviews read in depth”, never “most reviews”. Write the number, what it is out of, and one sentence that says what it means. When another briefing repeats the same figure, join the two with “sameAs” and it is counted once.',
  example: `<KeyFigure id="sixty-five-of-sixty-six" value="65" of="66" base="reviews read in depth" page="166">
Information was shared too late or not at all in 65 of the 66 reviews.
</KeyFigure>`,
};
