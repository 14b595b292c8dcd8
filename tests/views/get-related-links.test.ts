import { expect, test } from 'vitest';
import { getLibrary } from '../../src/library/get-library.ts';
import { drawRecord } from '../../src/views/draw-record.ts';
import { getBriefingView } from '../../src/views/get-briefing-view.ts';
import { getRelatedLinks } from '../../src/views/get-related-links.ts';
import { findAll, say } from '../mdx/support/html.ts';
import { pick } from './fixture-library.ts';

const library = await getLibrary('tests/fixtures/related');
const point = pick(library.points, 'closing/bedding');

test('related learning is named by its first sentence, the nearest first', () => {
  const label = 'Where does the baby sleep, and what does the cot hold?';
  expect(getRelatedLinks(library, point)).toEqual([
    { href: '/briefings/twin-a/#cot', label },
    { href: '/briefings/twin-b/#cot', label },
    { href: '/briefings/twin-c/#cot', label },
  ]);
  expect(getRelatedLinks(library, pick(library.points, 'appointments/heating'))).toEqual([]);
});

test('it stands beside a point on the page of its briefing, and where it has none there is no such part', () => {
  const { html } = getBriefingView(library, pick(library.briefings, 'closing'));
  const related = findAll(html, 'div.relation--related');
  expect(related.map((part) => say(part).slice(0, 35))).toEqual([
    'RelatedA missed appointment is a re',
    'RelatedA missed appointment is a re',
    'RelatedWhere does the baby sleep, a',
  ]);
});

test.each(['page', 'pack'] as const)('it is left out where points of many briefings stand: %s', (medium) => {
  const { html } = drawRecord(library, point, { titleLevel: 3, termsSeen: new Set(), medium });
  expect(html).toContain('Look at the bedding and the cot.');
  expect(html).not.toContain('relation--related');
});
