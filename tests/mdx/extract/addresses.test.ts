import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { reservedIds } from '../../../src/mdx/reserved-ids.ts';
import { listFindings, readBody } from '../support/read-body.ts';

/** The text of a component and of all components that it draws. */
function readComponents(file: string, read = new Map<string, string>()): string[] {
  if (read.has(file)) return [];
  const text = readFileSync(file, 'utf8');
  read.set(file, text);
  for (const [, path = ''] of text.matchAll(/from '(\.[^']+\.astro)'/g))
    readComponents(join(dirname(file), path), read);
  return [...read.values()];
}

test('every id that stands on the page of a briefing is kept for it', () => {
  const text = readComponents('src/pages/briefings/[slug].astro').join('\n');
  const ids = Array.from(text.matchAll(/(?:\sid="|\bid: ')([^"']+)/g), ([, id]) => id ?? '');
  // No id of an author can hold an underscore.
  const own = [...new Set(ids.filter((id) => !id.includes('_')))];
  expect(own.toSorted()).toEqual([...reservedIds].toSorted());
});

test('a heading that would meet one of them gives way', () => {
  const text = reservedIds.map((id) => `## ${id.replaceAll('-', ' ')}\n\nWords.\n\n`).join('');
  expect(readBody(text).headings.map(({ id }) => id)).toEqual(reservedIds.map((id) => `${id}-2`));
});

test('a box that would meet one of them, and a point shown twice, are told of', () => {
  const text = [
    '<LearningPoint id="main">\nWords.\n</LearningPoint>\n\n',
    '<Include point="there/it" />\n\nWords.\n\n<Include point="there/it" />\n',
  ].join('');
  expect(listFindings(readBody(text))).toEqual([
    '1:20 one-address: The learning point “main” has the address #main, which a part of every page has already.',
    '9:1 one-address: The learning point “there/it” is shown here a second time; it stands on line 5 already.',
  ]);
});

test('a picture is known by the name that its file has', () => {
  expect(readBody('![A line of years](a%20line.png)').images.map(({ url }) => url)).toEqual(['a line.png']);
});
