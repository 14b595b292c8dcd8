import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownCase = makeUnknownRule({
  id: 'unknown-case',
  kind: 'case',
  message: (value, from) =>
    from === 'link'
      ? `This link goes to a case study that does not exist: “${value}”.`
      : `There is no case study “${value}”, which is named in “${from}”.`,
  why: 'Readers who follow it would reach nothing.',
  fix: 'Write the id of a case study in this briefing, or briefing/case for one in another briefing.',
});
