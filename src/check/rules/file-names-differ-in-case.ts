import { makeConflictRule } from '../conflicts/make-conflict-rule.ts';

export const fileNamesDifferInCase = makeConflictRule('file-names-differ-in-case', ({ value, others }) => ({
  message: `The file names ${[value, ...others.map((other) => other.value)].map((name) => `“${name}”`).join(' and ')} differ only in capital letters.`,
  why: 'On Windows and on a Mac these are one file, so one of the two briefings would be lost without a word.',
  fix: 'Rename one of them, with small letters and hyphens only.',
}));
