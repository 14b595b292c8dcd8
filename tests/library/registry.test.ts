import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/library/load-content.ts';
import { makeLibrary } from '../../src/library/make-library.ts';
import { blocks } from '../../src/mdx/blocks/index.ts';
import { makeContent } from './support/make-content.ts';

const references = [...blocks.values()].flatMap((block) =>
  Object.entries(block.attributes).flatMap(([attribute, { refersTo }]) =>
    refersTo === null ? [] : [{ block, attribute, refersTo }],
  ),
);

describe('every attribute of the registry that names something', () => {
  it.each(references)('is looked up: $attribute of $block.name', async ({ block, attribute, refersTo }) => {
    const required = Object.entries(block.attributes)
      .filter(([name, { isRequired }]) => isRequired && name !== attribute)
      .map(([name, { example }]) => `${name}="${example}"`);
    const briefing = [
      '---',
      'title: New',
      'summary: New.',
      'published: 2022',
      'audiences: [everyone]',
      'themes: [home-visits]',
      '---',
      '',
      `<${block.name} ${[...required, `${attribute}="nothing-there"`].join(' ')}>`,
      'Text.',
      `</${block.name}>`,
      '',
    ].join('\n');
    const raw = await loadContent(await makeContent({ 'briefings/new.mdx': briefing }));
    const { unresolved } = makeLibrary(raw, { today: '2026-11-20' });
    expect(unresolved).toContainEqual(
      expect.objectContaining({ kind: refersTo, value: 'nothing-there', from: attribute, reason: 'missing' }),
    );
  });
});
