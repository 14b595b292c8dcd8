import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownRecord = makeUnknownRule({
  id: 'unknown-record',
  kind: 'record',
  message: (value, from) =>
    from === 'link'
      ? `This link goes to a place that is not in that briefing: “${value}”.`
      : `There is nothing with the id “${value}”, which is named in “${from}”.`,
  why: (from) =>
    from === 'link'
      ? 'Readers who follow the link would not find what it speaks of.'
      : 'What belongs together could not be shown together.',
  fix: 'Write the id of a learning point, case study or key figure in this briefing, or briefing/id for one in another briefing.',
});
