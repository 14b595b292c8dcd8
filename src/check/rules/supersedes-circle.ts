import { makeConflictRule } from '../conflicts/make-conflict-rule.ts';

export const supersedesCircle = makeConflictRule('supersedes-circle', ({ value, others }) => {
  const chain = [others.at(-1)?.value ?? value, value, ...others.map((other) => other.value)];
  return {
    message: `These are said to replace one another in a circle: ${chain.map((name) => `“${name}”`).join(' replaces ')}.`,
    why: 'Readers are sent on from an old one to the one that replaced it, and here they would go round and round.',
    fix: 'Take “supersedes” out of the oldest: only the newer one names what it replaces.',
  };
});
