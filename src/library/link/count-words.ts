import type { ParsedBriefing } from '../../mdx/parsed.ts';
import { recordKinds } from './targets.ts';

/**
 * Words that a reader reads: headings, prose, the text of every record, answers, and titles of learning points, which are
 * part of the statement. Titles of cases and activities are labels and count no more than those of figures.
 */
export function countWords({ headings, sections, blocks }: ParsedBriefing): number {
  const texts = [
    ...headings.map((heading) => heading.text),
    ...sections.map((section) => section.text),
    ...blocks.flatMap(({ name, text, attributes }) => {
      if (recordKinds[name] === undefined && name !== 'Answer') return [];
      return name === 'LearningPoint' ? [text, attributes['title'] ?? []].flat() : [text];
    }),
  ];
  return texts.reduce((total, text) => total + countIn(text), 0);
}

/** Counts without making a list of the words, which is thrown away at once. */
function countIn(text: string): number {
  const word = /\S+/g;
  let count = 0;
  while (word.test(text)) count += 1;
  return count;
}
