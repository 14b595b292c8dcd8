import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marks, maskCode, unmask } from '../../../src/mdx/guard/mask.ts';

const { openBrace, closeBrace, import: importMark, export: exportMark, escape: backslash, escapedBrace } = marks;

test('a pure comment stays a comment; the brackets inside it are marked', () => {
  expect(maskCode('a {/* b */} c')).toBe('a {/* b */} c');
  expect(maskCode('{ /* b\n\n c */\n}')).toBe('{ /* b\n\n c */\n}');
  expect(maskCode('{/* { } */}')).toBe(`{/* ${openBrace} ${closeBrace} */}`);
});

test.each([
  ['{1}', `${openBrace}1}`],
  ['{/* a */ + 1}', `${openBrace}/* a */ + 1}`],
  ['{/* never', `${openBrace}/* never`],
  ['{"/* a */"}', `${openBrace}"/* a */"}`],
  ['\\{a}', `${backslash}${escapedBrace}a}`],
  ['\\\\{a}', `\\\\${openBrace}a}`],
  ['\\{/* a */}', `${backslash}${escapedBrace}/* a */}`],
  ['{{/* a */}}', `${openBrace}{/* a */}}`],
])('%s is marked', (text, masked) => {
  expect(maskCode(text)).toBe(masked);
});

test('import and export lose their first letter, longer words do not', () => {
  expect(maskCode('import a\nexport {b}\nimportant exports re-import!')).toBe(
    `${importMark}mport a\n${exportMark}xport ${openBrace}b}\nimportant exports re-import!`,
  );
});

test('everything comes back: to the letter where it is literal, without backslashes in prose', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('{', '}', '\\', '/*', '*/', 'import ', 'export{', 'a', '\n', ' ')),
      (parts) => {
        const text = parts.join('');
        expect(maskCode(text)).toHaveLength(text.length);
        expect(unmask(maskCode(text), 'literal')).toBe(text);
      },
    ),
  );
  expect(unmask(maskCode('\\{a} {b}'), 'prose')).toBe('{a} {b}');
});

test('no bracket that could open an expression reaches the parser', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('{', '}', '\\', '/*', '*/', '/', '*', 'a', ' ', '\n', '`')), (parts) => {
      const rest = maskCode(parts.join('')).replaceAll(/\{\s*\/\*[^{}]*?\*\/\s*\}/g, '');
      expect(rest).not.toContain('{');
    }),
    { numRuns: 2000 },
  );
});

test.each(['{/*', '{', '{/* */', '\\', '\\{', '{ '])('thousands of %j are read in no time', (unit) => {
  const text = `${unit.repeat(200_000)}*/ x`;
  const start = performance.now();
  expect(maskCode(text)).toHaveLength(text.length);
  expect(performance.now() - start).toBeLessThan(1500);
});
