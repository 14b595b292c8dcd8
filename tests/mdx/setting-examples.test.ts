import { expect, test } from 'vitest';
import { getSettingExamples, readFrontMatter } from '../../src/mdx/front-matter.ts';

const examples = getSettingExamples();

test('every setting that must be there has an example', () => {
  expect([...examples.keys()].toSorted()).toEqual(['audiences', 'published', 'summary', 'themes', 'title']);
});

test('the examples hold when they are copied as the message shows them', () => {
  const missing = readFrontMatter('status: draft\n', 'a.mdx', 2).findings.map(({ fix }) => fix);
  const lines = missing.map((fix) => /“(.+)”\.$/s.exec(fix)?.[1] ?? fix);
  expect(lines).toHaveLength(examples.size);
  expect(readFrontMatter(`${lines.join('\n')}\n`, 'a.mdx', 2).findings).toEqual([]);
});
