import type { KeyFigure } from '../../library/model.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

/** Two whole numbers the wrong way round, or one mistyped. Shares (“49%”) and words are left alone. */
export const figureLargerThanBase: Rule = {
  id: 'figure-larger-than-base',
  severity: 'error',
  canBeLowered: true,
  run: (context) =>
    [...context.library.figures.values()].filter(isLargerThanBase).map((figure) =>
      makeRuleFinding(
        figureLargerThanBase,
        { file: context.library.briefings.get(figure.briefing)?.file ?? '', place: figure.place },
        {
          message: `The key figure “${figure.localId}” says ${figure.value} of ${figure.of}, and a part cannot be larger than the whole.`,
          why: 'Readers quote key figures in reports and in court, so each one must be right.',
          fix: 'Check both numbers against the source: value is the part, of is the whole.',
        },
        context,
      ),
    ),
};

function isLargerThanBase({ value, of }: KeyFigure): boolean {
  return toWhole(value) > toWhole(of ?? '');
}

/** NaN for what is no whole number, so that no comparison with it holds. */
function toWhole(text: string): number {
  return /^\d{1,3}(?:,?\d{3})*$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
}
