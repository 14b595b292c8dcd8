import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownPoint = makeUnknownRule({
  id: 'unknown-point',
  kind: 'point',
  message: (value, from) =>
    from === 'link'
      ? `This link goes to a learning point that does not exist: “${value}”.`
      : `There is no learning point “${value}”, which is named in “${from}”.`,
  why: 'The two could not be shown side by side, and readers who follow the link would reach nothing.',
  fix: 'Write the id of a learning point in this briefing, or briefing/point for one in another briefing.',
});
