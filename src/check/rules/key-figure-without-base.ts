import type { KeyFigure } from '../../library/model.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

export const keyFigureWithoutBase: Rule = {
  id: 'key-figure-without-base',
  severity: 'warning',
  canBeLowered: true,
  run: (context) =>
    [...context.library.figures.values()].filter(isWithoutBase).map((figure) =>
      makeRuleFinding(
        keyFigureWithoutBase,
        { file: context.library.briefings.get(figure.briefing)?.file ?? '', place: figure.place },
        {
          message: `The key figure “${figure.localId}” (${figure.value}) does not say out of how many.`,
          why: 'A number alone misleads: 65 of 66 reviews says much more than 65.',
          fix: 'Add of="…" with the whole and base="…" with what was counted, such as of="66" base="reviews read in depth".',
        },
        context,
      ),
    ),
};

/** `of` is a number with `base` words, or words alone (“all notified incidents”). */
function isWithoutBase({ of, base }: KeyFigure): boolean {
  return of === null || (base === null && /^[\d.,\s]+$/.test(of));
}
