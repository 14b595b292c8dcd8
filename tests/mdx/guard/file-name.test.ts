import { expect, test } from 'vitest';
import { getFileNameFindings, getSlug } from '../../../src/mdx/guard/file-name.ts';

const told = (name: string) => getFileNameFindings(`briefings/${name}`).map(({ message, fix }) => `${message} ${fix}`);

test.each(['baby-r.mdx', 'a.mdx', '7-minute-briefing.mdx'])('%s is a good name', (name) => {
  expect(told(name)).toEqual([]);
});

test.each([
  ['Neglect Briefing FINAL (v2).mdx', 'has spaces, brackets and capital letters in its name', 'neglect-briefing'],
  ['Neglect-For-Schools.mdx', 'has capital letters in its name', 'neglect-for-schools'],
  ['baby_r.mdx', 'has underscores in its name', 'baby-r'],
  ['été.mdx', 'has accents or other signs in its name', 'ete'],
  ['what’s new.mdx', 'has spaces and accents or other signs in its name', 'whats'],
  ['a--b.mdx', 'has a name that cannot become a web address', 'a-b'],
  ['con.mdx', 'has a name that Windows keeps for itself', 'my-briefing'],
  ['😀.mdx', 'has accents or other signs in its name', 'my-briefing'],
  ['a.MDX', 'has capital letters in its name', 'a'],
  [`${'a'.repeat(120)}.mdx`, 'has a name of more than 100 characters', 'a'.repeat(60)],
])('%s', (name, reason, suggestion) => {
  expect(told(name)).toEqual([`The file “${name}” ${reason}. Please rename it, for example: “${suggestion}.mdx”.`]);
});

test('the slug is the name without folder and ending', () => {
  expect(getSlug('briefings/baby-r.mdx')).toBe('baby-r');
  expect(getSlug('a.b.mdx')).toBe('a.b');
});
