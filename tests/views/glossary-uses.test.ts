import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getLibrary } from '../../src/library/get-library.ts';
import type { Library } from '../../src/library/model.ts';
import { getBriefingView } from '../../src/views/get-briefing-view.ts';
import { type GlossaryEntry, getGlossaryView } from '../../src/views/get-glossary-view.ts';
import { findAll, say } from '../mdx/support/html.ts';
import { makeTempDir } from '../support/make-temp-dir.ts';
import { pick } from './fixture-library.ts';

const fixture = 'tests/fixtures/two-languages';
const library = await getLibrary(fixture);

function getEntry(from: Library, id: string): GlossaryEntry {
  const entry = getGlossaryView(from)
    .letters.flatMap(({ terms }) => terms)
    .find((term) => term.id === id);
  if (entry === undefined) throw new Error(`The glossary has no ${id}.`);
  return entry;
}

describe('where a term is used, in the glossary', () => {
  test('is the first passage of each briefing with the word, and every passage that links it', () => {
    expect(getEntry(library, 'zz-plan').uses).toEqual({
      title: 'Used in 2 passages',
      links: [
        { href: '/briefings/listening/#introduction', label: 'Listening to children', note: null },
        { href: '/briefings/listening/#child-b', label: 'Child B', note: 'Listening to children' },
      ],
      more: null,
    });
    expect(getEntry(library, 'quiet-hour').uses?.title).toBe('Used in 1 passage');
  });

  test('is not said of a term that nobody uses', () => {
    expect(getEntry(library, 'never-used').uses).toBeNull();
  });

  test('is at most ten links and the number of the rest; withdrawn briefings are left out', async () => {
    const folder = join(await makeTempDir(), 'content');
    await cp(fixture, folder, { recursive: true });
    for (let number = 1; number <= 12; number += 1) {
      const status = number > 10 ? 'withdrawn' : 'published';
      const words = `title: More ${number}\nsummary: More words.\npublished: 2021\nstatus: ${status}\naudiences: [everyone]\nthemes: [childs-voice]`;
      await writeFile(join(folder, `briefings/more-${number}.mdx`), `---\n${words}\n---\n\nOne more ZZP.\n`);
    }
    const uses = getEntry(await getLibrary(folder), 'zz-plan').uses;
    expect(uses?.title).toBe('Used in 12 passages');
    expect(uses?.links).toHaveLength(10);
    expect(uses?.more).toBe('and 2 more');
  });
});

describe('the words of a briefing', () => {
  const { html, terms } = getBriefingView(library, pick(library.briefings, 'listening'));

  test('lead to the end of the page, which has each that is marked and says what it means', () => {
    expect(terms).toEqual([
      {
        id: 'word_quiet-hour',
        term: 'quiet hour',
        meaning: 'A made-up hour in which a child is heard.',
        href: '/glossary/#quiet-hour',
      },
      { id: 'word_zz-plan', term: 'ZZP', meaning: 'Zigzag plan: a made-up plan.', href: '/glossary/#zz-plan' },
    ]);
    const targets = new Set(findAll(html, 'a.term').map(({ properties }) => properties['href']));
    expect([...targets].sort()).toEqual(terms.map(({ id }) => `#${id}`));
  });

  test('are linked again in each later passage', () => {
    expect(findAll(html, 'a.term').map(say)).toEqual(['ZZP', 'quiet hour', 'quiet hour', 'ZZP', 'ZZP']);
  });
});
