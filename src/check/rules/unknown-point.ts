import { makeUnknownRule } from '../references/make-unknown-rule.ts';

/** By the attribute that names the point, or `link`. */
const whys: Readonly<Record<string, string>> = {
  link: 'Readers who follow the link would reach nothing.',
  point: 'There would be nothing to show here.',
  illustrates: 'The case could not be shown with the learning point that it illustrates.',
};

export const unknownPoint = makeUnknownRule({
  id: 'unknown-point',
  kind: 'point',
  message: (value, from) =>
    from === 'link'
      ? `This link goes to a learning point that does not exist: “${value}”.`
      : `There is no learning point “${value}”, which is named in “${from}”.`,
  why: (from) => whys[from] ?? 'The two could not be shown side by side.',
  fix: 'Write the id of a learning point in this briefing, or briefing/point for one in another briefing.',
});
