import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBriefing } from '../../../src/mdx/parse-briefing.ts';
import { findUnsafe } from './support/find-unsafe.ts';
import { settings } from './support/read.ts';

const pieces = [
  '---\n',
  'title: T\n',
  'themes: [a]\n',
  'a: &b\n',
  '*b',
  'layout: x\n',
  '+++\n',
  '<LearningPoint id="a">',
  '<LearningPoint id="b" themes="x, y">\n',
  '</LearningPoint>',
  '</LearningPoint>\n',
  '<CaseStudy id="c" title="C">\n',
  '</CaseStudy>\n',
  '<For audiences="x">',
  '</For>',
  '<Question id="q">',
  '<Answer>',
  '</Answer>',
  '</Question>',
  '<Include point="a/b"/>',
  '<sup>',
  '</sup>',
  '<br/>',
  '<br>',
  '<script>',
  '</script>',
  '<blockquote>',
  '</blockquote>',
  '<table>',
  '<tr>',
  '</table>',
  '<p class=x>',
  '</p>',
  '<svg onload=x>',
  '</svg>',
  '<a href="javascript:x">',
  '</a>',
  '<A',
  '<A.b',
  '<a:b/>',
  '<>',
  '</>',
  '/>',
  '<',
  '>',
  '<!--',
  '-->',
  '<!',
  '<?',
  '{',
  '}',
  '{/*',
  '*/}',
  '{/* c */}',
  '{x}',
  '{...x}',
  '\\{',
  '\\',
  'import a from "b"\n',
  'export const a = 1\n',
  'export ',
  ' id=',
  ' id="x"',
  ' on="y"',
  ' themes=“x”',
  'constructor',
  '__proto__',
  '=',
  '"',
  "'",
  '“',
  '”',
  '[a](',
  '![i](',
  ')',
  '[r]',
  '[r]: ',
  '[^1]',
  '[^1]: ',
  'javascript:',
  'java\tscript:',
  'data:',
  '//',
  '/\\',
  './a.png',
  'point:a/b',
  'https://x.org',
  'www.a.org',
  'a@b.org',
  '<https://a.b>',
  '[@s, p. 1]',
  '[@',
  '> ',
  '- ',
  '1. ',
  '# ',
  '### ',
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '~~~\n',
  '~~',
  '|',
  '|-|\n',
  '\n',
  '\n\n',
  '  ',
  '    ',
  '\t',
  '&',
  '&#',
  '&#x202e;',
  '&amp;',
  '&lt;',
  '&colon;',
  '\0',
  '\u202e',
  '\ufdd0',
  '\ufdd4',
  '\uf002',
  '\ud800',
  '\ufeff',
  '\r',
  '\r\n',
  '😀',
  'é',
  'word ',
  'text',
  '.',
];

const good = `${settings}## Head

Text with [a link](https://example.org) and [@source, p. 3].[^1]

<CaseStudy id="story" title="A story">

What happened.

<LearningPoint id="share" themes="neglect" title="Share early">
Share what bears on a child's welfare.
</LearningPoint>

</CaseStudy>

| a | b |
|---|---|
| 1 | 2<br/>3 |

- one {/* a note */}
  - two

![A picture](./a.png)

[^1]: A footnote.
`;

/** Parses, and holds the answer against everything that must be true of any answer. */
function check(bytes: Uint8Array): void {
  const start = performance.now();
  const { tree, findings, text } = parseBriefing({ path: 'briefings/here.mdx', bytes });
  expect(performance.now() - start).toBeLessThan(2000);
  expect(findUnsafe(tree)).toEqual([]);
  const lines = text.split('\n').length;
  for (const { line, column, message, why, fix, excerpt } of findings) {
    if (line !== null) expect(line >= 1 && line <= lines).toBe(true);
    if (column !== null) expect(column).toBeGreaterThanOrEqual(1);
    for (const words of [message, why, fix]) expect(words).not.toBe('');
    expect(/undefined|NaN|\[object|mdxJsx|micromark|U\+/.test(message + why + fix) && !text.includes('undefined')).toBe(
      false,
    );
    expect(excerpt ?? '').not.toMatch(/[^\P{Cc}\t]/u);
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const glued = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

describe('whatever comes in, the answer is a page or findings, in time, with nothing in it that could run', () => {
  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => check(bytes)),
      { numRuns: 200 },
    );
  });

  test('text of any letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => check(utf8(text))),
      { numRuns: 200 },
    );
  });

  test('pieces of the dialect glued together', () => {
    fc.assert(
      fc.property(glued, (text) => check(utf8(text))),
      { numRuns: 300 },
    );
  });

  test('the same after sound settings', () => {
    fc.assert(
      fc.property(glued, (text) => check(utf8(settings + text))),
      { numRuns: 300 },
    );
  });

  test('a good briefing with a few places changed', () => {
    const change = fc.tuple(fc.nat(good.length), fc.nat(12), fc.constantFrom(...pieces));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        check(utf8(changes.reduce((text, [at, cut, piece]) => text.slice(0, at) + piece + text.slice(at + cut), good)));
      }),
      { numRuns: 300 },
    );
  });

  test('pieces repeated until they fill a file', () => {
    const repeated = fc.tuple(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '\n', '\n\n'),
    );
    fc.assert(
      fc.property(
        repeated,
        fc.constantFrom(30, 1_000, 15_000),
        fc.constantFrom(20_000, 300_000),
        ([parts, end], width, size) => {
          const unit = parts.join('');
          const line = unit.repeat(Math.ceil(width / unit.length)) + end;
          check(utf8(settings + line.repeat(Math.ceil(size / line.length))));
        },
      ),
      { numRuns: 25 },
    );
  });
});

test('the good briefing has nothing wrong with it', () => {
  const { findings, blocks } = parseBriefing({ path: 'briefings/here.mdx', bytes: utf8(good) });
  expect(findings).toEqual([]);
  expect(blocks.map(({ id }) => id)).toEqual(['story', 'share']);
});
