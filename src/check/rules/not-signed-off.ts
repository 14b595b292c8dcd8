import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

/** Only where the board asks for it: `signOff: required` in site.yaml. */
export const notSignedOff: Rule = {
  id: 'not-signed-off',
  severity: 'error',
  canBeLowered: true,
  run: (context) =>
    [...context.library.briefings.values()].flatMap(({ file, status, signedOff, parsed }) => {
      if (context.library.site.signOff !== 'required' || status === 'withdrawn' || signedOff !== null) return [];
      const words = {
        message: 'This briefing is published, but nobody has signed it off.',
        why: 'Your board requires it (signOff: required in site.yaml): somebody must answer for what is published about a child.',
        fix: 'Add signedOff: { by: …, on: … } to the part between the --- lines, or set status: draft until it is signed off.',
      };
      return [
        makeRuleFinding(notSignedOff, { file, place: parsed.frontMatterPlaces.get('title') ?? null }, words, context),
      ];
    }),
};
