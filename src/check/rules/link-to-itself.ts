import { makeConflictRule } from '../conflicts/make-conflict-rule.ts';

export const linkToItself = makeConflictRule('link-to-itself', ({ value, from }) => ({
  message: `“${value}” names itself in “${from}”.`,
  why: 'It would be listed beside itself, as though two publications had said it.',
  fix: `Write the id of the other one in “${from}”, or take “${from}” out.`,
}));
