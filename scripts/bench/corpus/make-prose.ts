import type { Random } from './random.ts';
import { makeParagraph, makeSentence } from './sentences.ts';
import type { Subject } from './subject.ts';

/** A paragraph of about so many words with a citation and, as often as in real briefings, a link and a stressed phrase. */
export function makeProse(subject: Subject, words: number): string {
  const { random, sources } = subject;
  const source = random.pick(sources);
  const first = random.integer(1, 170);
  const citation = random.pick([
    `[@${source}, p. ${first}]`,
    `[@${source}, pp. ${first}-${first + random.integer(1, 3)}]`,
    `[@${source}]`,
  ]);
  const last = makeSentence(random).slice(0, -1);
  const extra = random.isLikely(0.6) ? ` ${random.pick(extras)(subject)}` : '';
  return `${makeParagraph(random, words - 18)} ${last} ${citation}.${extra}`;
}

const extras: readonly ((subject: Subject) => string)[] = [
  ({ random, themes }) => `More stands under [this theme](theme:${random.pick(themes)}).`,
  ({ random, roles }) => `It matters most to [those who do this work](audience:${random.pick(roles)}).`,
  ({ earlierSlug }) =>
    earlierSlug()
      .map((slug) => `See [an earlier briefing](briefing:${slug}).`)
      .join(''),
  ({ earlierPoint }) =>
    earlierPoint(1, 8)
      .map((id) => `Compare [what was said before](point:${id}).`)
      .join(''),
  ({ random, reviews }) => `One [review](review:${random.pick(reviews)}) looked into it.`,
  ({ random, sources }) => `A [study](source:${random.pick(sources)}) says more.`,
  ({ random }) => `**${makeSentence(random)}**`,
  ({ random }) => `It went to the ${pickTerm(random)} and then to the ${pickTerm(random)}.`,
  ({ random }) => `The word is *${random.pick(['drift', 'handover', 'threshold', 'consent'])}*.`,
];

/** Abbreviations of the product's own glossary, which the renderer looks for. */
function pickTerm(random: Random): string {
  return random.pick(['MASH', 'LADO', 'DSL', 'IRO', 'MARAC', 'CAMHS', 'core group', 'front door']);
}
