import { makeUnknownRule } from '../references/make-unknown-rule.ts';

export const unknownBriefing = makeUnknownRule({
  id: 'unknown-briefing',
  kind: 'briefing',
  message: (value, from) =>
    from === 'link'
      ? `This link goes to a briefing that does not exist: “${value}”.`
      : `There is no briefing “${value}”, which is named in “${from}”.`,
  why: 'Readers who follow it would reach no page.',
  fix: 'Choose the file name, without .mdx, of a briefing that is there, or take the reference out.',
});
