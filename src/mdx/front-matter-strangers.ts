import type { Strangers } from '../yaml/zod-findings.ts';

const whyUnknown =
  'A setting that the site does not know would be left out without a word, so unknown ones are refused.';

/** Settings that people bring from other systems, and what to do instead. */
export const frontMatterStrangers: Strangers = {
  layout: (written) => ({
    rule: 'layout-setting',
    message: `“${written}” is not allowed in a briefing: elsewhere it names a program that draws the page.`,
    why: 'A briefing is words, never a program, so that anybody’s briefing is safe to publish.',
    fix: 'Delete this line. The site draws every briefing the same way.',
  }),
  draft: (written) => ({
    rule: 'unknown-setting',
    message: `“${written}” is not a setting of a briefing: a draft is marked by its status.`,
    why: 'Left out without a word, it would publish what is not ready.',
    fix: 'Write “status: draft” instead.',
  }),
  date: (written) => ({
    instead: 'published',
    rule: 'unknown-setting',
    message: `“${written}” is not a setting of a briefing: the date of publication is called “published”.`,
    why: whyUnknown,
    fix: 'Write “published” instead.',
  }),
  tags: (written) => ({
    instead: 'themes',
    rule: 'unknown-setting',
    message: `“${written}” is not a setting of a briefing: its subjects are called “themes”.`,
    why: whyUnknown,
    fix: 'Write “themes” instead, with names from the list of themes.',
  }),
  description: (written) => ({
    instead: 'summary',
    rule: 'unknown-setting',
    message: `“${written}” is not a setting of a briefing: its one-sentence description is called “summary”.`,
    why: whyUnknown,
    fix: 'Write “summary” instead.',
  }),
  slug: (written) => ({
    rule: 'unknown-setting',
    message: `“${written}” is not a setting of a briefing: its address comes from the name of the file.`,
    why: whyUnknown,
    fix: 'Delete this line, and rename the file if its address should change.',
  }),
};
