import { isListed } from '../../library/is-listed.ts';
import type { LearningPoint } from '../../library/model.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

/** A statement copied from one briefing into another, without a link that says so. Nothing is joined by its words alone. */
export const sameWords: Rule = {
  id: 'same-words',
  severity: 'warning',
  canBeLowered: true,
  run: (context) => {
    const { library } = context;
    const listed = [...library.points.values()].filter(({ briefing }) => isListed(library, briefing));
    return [...Map.groupBy(listed, getWords).values()].flatMap(([first, ...others]) =>
      others.flatMap((point) => {
        const briefing = library.briefings.get(point.briefing);
        if (first === undefined || briefing === undefined || areJoined(first, point)) return [];
        const hasSameAs = briefing.parsed.blocks[point.block]?.attributes['sameAs'] !== undefined;
        const join = hasSameAs ? `add ${first.id} to its sameAs` : `write sameAs="${first.id}" in its opening line`;
        return makeRuleFinding(
          sameWords,
          { file: briefing.file, place: point.place },
          {
            message: `The learning point “${point.localId}” says the same words as “${first.localId}” in ${library.briefings.get(first.briefing)?.file}, and neither names the other in sameAs.`,
            why: 'Readers find the same statement twice and take it for two, and it is counted twice.',
            fix: `If both mean the same, ${join}; if not, say in the words what sets them apart.`,
          },
          context,
        );
      }),
    );
  },
};

/** The words alone: a comma or a capital letter more is no other statement. */
function getWords({ text }: LearningPoint): string {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].join(' ');
}

/** In one briefing, or linked already. */
function areJoined(a: LearningPoint, b: LearningPoint): boolean {
  return a.briefing === b.briefing || a.origin === b.origin || a.partOf.includes(b.id) || b.partOf.includes(a.id);
}
