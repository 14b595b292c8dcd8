import { describe, expect, test } from 'vitest';
import { maxForEveryone } from '../../src/views/get-audience-parts.ts';
import { getAudienceView } from '../../src/views/get-audience-view.ts';
import { getFixtureLibrary, pick } from './fixture-library.ts';
import { makeLongBriefing, makeViewsLibrary } from './make-views-library.ts';

const library = await getFixtureLibrary();

describe('the page of a role or sector', () => {
  const view = (id: string) => getAudienceView(library, pick(library.vocabulary.audienceById, id));
  const getIds = (groups: readonly { readonly points: readonly { readonly id: string }[] }[]) =>
    groups.flatMap(({ points }) => points.map(({ id }) => id));

  test('has what names the role, by theme', () => {
    const { own, contents } = view('health-visitor');
    expect(own.map(({ label }) => label)).toEqual(['Neglect']);
    expect(getIds(own)).toEqual(['early-learning/ask-about-home']);
    expect(contents).toEqual([{ href: '#own-neglect', label: 'Neglect' }]);
  });

  test('then what is for all of its sector', () => {
    const { ofSector } = view('health-visitor');
    expect(ofSector?.title).toBe('For all of Health');
    expect(getIds(ofSector?.groups ?? [])).toEqual(['early-learning/keep-a-chronology']);
  });

  test('then a little of what is for everyone, what most sources say first, and a link to the rest', () => {
    const { forEveryone } = view('police-officer');
    expect(forEveryone?.points).toHaveLength(maxForEveryone);
    expect(forEveryone?.points.slice(0, 2).map(({ id }) => id)).toEqual([
      'late-learning/read-the-history',
      'late-learning/say-it-plainly',
    ]);
    expect(forEveryone?.more).toEqual({
      href: '/larkshire/audiences/everyone/',
      label: 'All 7 learning points for everyone',
    });
  });

  test('a sector has what names it and what names its roles', () => {
    const { own, roles, ofSector } = view('health');
    expect(getIds(own)).toEqual(['early-learning/keep-a-chronology', 'early-learning/ask-about-home']);
    expect(roles.map(({ label }) => label)).toEqual(['Health visitor', 'Midwife']);
    expect(ofSector).toBeNull();
  });

  test('what is for everyone stands whole on its own page, and nothing withdrawn does', () => {
    const { own, forEveryone } = view('everyone');
    expect(getIds(own)).toHaveLength(7);
    expect(getIds(own)).not.toContain('withdrawn-learning/old-advice');
    expect(forEveryone).toBeNull();
  });

  test('a role that nobody named says so, and still has its sector’s and everyone’s', () => {
    const { nothing, ofSector, forEveryone } = view('midwife');
    expect(nothing).toBe(
      'No published briefing names this role yet. Below stands what is for all of Health, then for everyone.',
    );
    expect(ofSector?.groups).toHaveLength(1);
    expect(forEveryone?.points).toHaveLength(maxForEveryone);
  });

  test('with more than 50 learning points goes on over pages, and says on which a theme begins', async () => {
    const long = await makeViewsLibrary({
      'briefings/long-learning.mdx': makeLongBriefing(60),
      'briefings/more.mdx': makeLongBriefing(1).replace('[neglect]', '[sharing]'),
    });
    const visitor = pick(long.vocabulary.audienceById, 'health-visitor');
    const [first, second] = [getAudienceView(long, visitor), getAudienceView(long, visitor, 2)];
    expect([getIds(first.own).length, getIds(second.own).length]).toEqual([50, 12]);
    expect(first.facts).toEqual(['62 learning points', 'Page 1 of 2']);
    expect(first.contents).toEqual([
      { href: '#own-neglect', label: 'Neglect' },
      { href: '/larkshire/audiences/health-visitor/page/2/#own-sharing', label: 'Sharing information' },
    ]);
    expect(second).toMatchObject({ contents: [], forEveryone: null, ofSector: null });
    expect(second.pager?.previous?.href).toBe('/larkshire/audiences/health-visitor/');
  });

  test('has a way out where any of its learning asks for one', () => {
    expect(view('health-visitor').frame.exitHref).toBe('https://example.org/weather');
  });

  test('links its pack', () => {
    expect(view('midwife').pack.href).toBe('/larkshire/packs/midwife/');
  });
});
