import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownFigure = makeUnknownRule({
  id: 'unknown-figure',
  kind: 'figure',
  message: (value, from) => `There is no key figure “${value}”, which is named in “${from}”.`,
  why: 'A figure that two briefings repeat would be counted twice.',
  fix: 'Write the id of a key figure in this briefing, or briefing/figure for one in another briefing.',
});
