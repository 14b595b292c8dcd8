import { expect, test } from 'vitest';
import { makeBlocksGuide } from '../../src/guide/make-blocks-guide.ts';
import { blocks } from '../../src/mdx/blocks/index.ts';

test('docs/blocks.md is what the registry says (run this test with -u to write it anew)', async () => {
  await expect(makeBlocksGuide()).toMatchFileSnapshot('../../docs/blocks.md');
});

test('every box has a chapter, and every attribute a row', () => {
  const guide = makeBlocksGuide();
  for (const block of blocks.values()) {
    expect(guide).toContain(`\n## ${block.name}\n`);
    for (const name of Object.keys(block.attributes)) expect(guide).toContain(`| \`${name}="`);
  }
});
