import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocks } from '../../../src/mdx/blocks/index.ts';
import { parseBriefing } from '../../../src/mdx/parse-briefing.ts';
import { renderBlock, renderBlockBody, renderBriefing, renderSection } from '../../../src/mdx/render.ts';
import { getElements } from '../support/html.ts';
import { makeContext } from '../support/make-context.ts';

const names = fc.constantFrom(...blocks.keys(), 'sup', 'script', 'For');
const words = fc.constantFrom(
  'SCR',
  'x',
  '[@a, p. 3]',
  '[@a',
  '**b**',
  '5 of 9',
  '\n',
  '\n\n',
  ' ',
  '- ',
  '> ',
  '[^1]',
  '|',
);
const attributes = fc
  .array(
    fc.tuple(
      fc.constantFrom('id', 'title', 'value', 'of', 'themes', 'minutes', 'term', 'kind', 'page', 'onclick', 'for'),
      fc.constantFrom('a', '5', '9', 'a, b', '', '<b>', '&quot;', 'p. 7'),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.map(([name, value]) => ` ${name}="${value}"`).join(''));
const links = fc.constantFrom(
  '[a](theme:x)',
  '[](point:y)',
  '[b](javascript:alert)',
  '![c](./c.png "T")',
  '[d][e]\n\n[e]: https://example.org',
  '\n\n[^1]: Note [@a].\n\n',
  '\n\n## H\n\n',
  '\n\n| A |\n|--:|\n| 1 |\n\n',
  '\n\n- [x] t\n\n',
);
const { body } = fc.letrec<{ body: string }>((tie) => ({
  body: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        words,
        links,
        fc
          .tuple(names, attributes, fc.constantFrom('', '\n'), tie('body'))
          .map(([name, given, line, inner]) => `${line}<${name}${given}>${line}${inner}${line}</${name}>${line}`),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
}));

const front = '---\ntitle: T\nsummary: S\npublished: 2026\naudiences: [everyone]\nthemes: [x]\n---\n\n';

test('whatever a briefing holds, it can be drawn, and nothing in the drawing can run', () => {
  fc.assert(
    fc.property(body, (text) => {
      const bytes = new TextEncoder().encode(front + text);
      const parsed = parseBriefing({ path: 'briefings/here.mdx', bytes });
      const context = makeContext({
        terms: [{ id: 'scr', href: '/g/#scr', form: 'SCR', expansion: 'serious case review' }],
      });
      const drawn = [
        renderBriefing(parsed, context).html,
        ...parsed.blocks.flatMap((block) => [renderBlock(block, context), renderBlockBody(block, context)]),
        ...parsed.sections.map((section) => renderSection(parsed, section, context)),
      ].join('');
      for (const { tagName, properties } of getElements(drawn)) {
        expect(tagName).not.toBe('script');
        expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([]);
        expect(String(properties['href'] ?? '')).not.toMatch(/^\s*javascript:/i);
      }
    }),
    { numRuns: 300 },
  );
});
