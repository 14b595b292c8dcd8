import { describe, expect, test } from 'vitest';
import { drawRecord } from '../../src/views/draw-record.ts';
import { makeViewsLibrary } from './make-views-library.ts';

const briefing = `---
title: Plans
summary: Two points that use one abbreviation.
published: 2024
audiences: [health]
themes: [neglect]
sources: [late]
---

<LearningPoint id="first" title="Write it down">
Write the ZZP down.
</LearningPoint>

<LearningPoint id="second">
Read the ZZP again.
</LearningPoint>
`;

describe('a record on several pages', () => {
  const draw = async () => {
    const library = await makeViewsLibrary({
      'briefings/plans.mdx': briefing,
      'vocabulary/glossary.yaml': '- { id: zz-plan, term: ZZP, meaning: "Zigzag plan: a made-up plan." }\n',
    });
    const points = [...library.points.values()].filter((point) => point.briefing === 'plans');
    return (id: string, titleLevel: number, termsSeen: Set<string>, medium: 'page' | 'pack' = 'page') => {
      const point = points.find(({ localId }) => localId === id);
      if (point === undefined) throw new Error(`There is no point ${id}.`);
      return drawRecord(library, point, { titleLevel, termsSeen, medium }).html;
    };
  };

  test('is drawn once and kept, whatever the page before it has drawn', async () => {
    const html = await draw();
    const first = html('first', 3, new Set());
    expect(html('first', 3, new Set())).toBe(first);
    expect(first).toContain('zigzag plan');
  });

  test('explains an abbreviation only where the page has not done so above', async () => {
    const html = await draw();
    const onePage = new Set<string>();
    expect(html('first', 3, onePage)).toContain('zigzag plan');
    expect(html('second', 3, onePage)).not.toContain('zigzag plan');
    expect(html('second', 3, new Set())).toContain('zigzag plan');
    expect(html('first', 3, new Set(['zz-plan']))).not.toContain('zigzag plan');
  });

  test('has its title at the level that each page gives it', async () => {
    const html = await draw();
    expect(html('first', 3, new Set())).toContain('<h3');
    expect(html('first', 4, new Set())).toContain('<h4');
    expect(html('first', 3, new Set())).toContain('<h3');
  });

  test('is drawn differently for a pack', async () => {
    const html = await draw();
    expect(html('first', 3, new Set())).toContain('Link to this learning point');
    expect(html('first', 3, new Set(), 'pack')).not.toContain('Link to this learning point');
    expect(html('first', 3, new Set())).toContain('Link to this learning point');
  });
});
