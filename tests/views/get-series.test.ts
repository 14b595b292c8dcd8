import { describe, expect, test } from 'vitest';
import { getBriefingView } from '../../src/views/get-briefing-view.ts';
import { pick } from './fixture-library.ts';
import { makeViewsLibrary } from './make-views-library.ts';

const makeBriefing = (title: string, settings: string) =>
  `---\ntitle: ${title}\nsummary: A part.\npublished: 2024\naudiences: [health]\nthemes: [sharing]\n${settings}\n---\n\nText.\n`;

describe('a briefing of a series', () => {
  const getView = async (slug: string) => {
    const library = await makeViewsLibrary({
      'briefings/three.mdx': makeBriefing('Three', 'series: { name: The work, part: 3 }'),
      'briefings/one.mdx': makeBriefing('One', 'series: { name: The work, part: 1 }'),
      'briefings/gone.mdx': makeBriefing('Gone', 'series: { name: The work, part: 2 }\nstatus: withdrawn'),
      'briefings/alone.mdx': makeBriefing('Alone', 'series: { name: Another, part: 1 }'),
    });
    return getBriefingView(library, pick(library.briefings, slug));
  };

  test('says which part it is, counting the parts that are not there', async () => {
    expect((await getView('one')).series?.place).toBe('1 of 3');
    expect((await getView('three')).series?.place).toBe('3 of 3');
  });

  test('leads to the part before and after, in order, without the withdrawn', async () => {
    expect((await getView('one')).series).toMatchObject({
      name: 'The work',
      previous: null,
      next: { href: '/larkshire/briefings/three/', label: 'Three' },
      briefings: [
        { label: 'One', href: null },
        { label: 'Three', href: '/larkshire/briefings/three/' },
      ],
    });
    expect((await getView('three')).series?.next).toBeNull();
  });

  test('that is the only one or is withdrawn has no way through a series', async () => {
    expect((await getView('alone')).series).toBeNull();
    expect((await getView('gone')).series).toBeNull();
    expect((await getView('early-learning')).series).toBeNull();
  });
});

test('a briefing that a newer one replaces says so and names it', async () => {
  const library = await makeViewsLibrary({
    'briefings/newer.mdx': makeBriefing('Newer', 'supersedes: [early-learning]'),
  });
  expect(getBriefingView(library, pick(library.briefings, 'early-learning'))).toMatchObject({
    superseded: [{ href: '/larkshire/briefings/newer/', label: 'Newer' }],
    withdrawn: null,
  });
  expect(getBriefingView(library, pick(library.briefings, 'newer')).superseded).toEqual([]);
});
