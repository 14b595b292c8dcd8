import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/mdx/guard/encoding.ts';

const decode = (bytes: Uint8Array | string) =>
  decodeText(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, 'a.mdx');
const told = (bytes: Uint8Array | string) =>
  decode(bytes).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('a byte order mark and the line ends of other systems go without a word', () => {
  expect(decode('\ufeffone\r\ntwo\rthree\n')).toEqual({ text: 'one\ntwo\nthree\n', findings: [] });
});

test('an old Windows format is named at its first line, and read all the same', () => {
  const bytes = Buffer.from('one\r\nit\x92s \x96 x', 'latin1');
  expect(told(bytes)).toEqual([
    '2:3 This file was saved in an old Windows format, so the apostrophes and dashes will come out as “�”.',
  ]);
  expect(decode(bytes).text).toBe('one\nit’s – x');
  expect(decode(bytes).findings[0]?.fix).toBe('Save it again as UTF-8 (in Notepad: Save as, then Encoding: UTF-8).');
});

test.each([
  ['little', [0xff, 0xfe, 0x61, 0, 0x62, 0]],
  ['big', [0xfe, 0xff, 0, 0x61, 0, 0x62]],
  ['little, unmarked', [0x61, 0, 0x62, 0]],
])('UTF-16 is named and read (%s)', (_name, bytes) => {
  expect(told(Uint8Array.from(bytes))).toEqual([
    '1:1 This file was saved as “Unicode” (UTF-16), which cannot be read here.',
  ]);
  expect(decode(Uint8Array.from(bytes)).text).toBe('ab');
});

test('characters that nobody can see become spaces, and their lines are named', () => {
  expect(told('a\0b\nfine\n\u202ec\u2066\nd\u0085\n')).toEqual([
    '1:2 This line has a character in it that cannot be seen, shown here as “�”. The same is true of lines 3 and 4.',
  ]);
  expect(decode('a\0b\n\u202ec').text).toBe('a b\n c');
  expect(decode('a\0b').findings[0]?.excerpt).toBe('a�b');
});

test('accents, Welsh letters, dashes and emoji are no problem', () => {
  const text = 'Ŵyl yr Ŷd – “it’s” naïve 😀\u00a0\u200d\n';
  expect(decode(text)).toEqual({ text, findings: [] });
});

test('whatever the bytes, the text has none of the characters that the guard marks with', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        expect(decode(bytes).text).not.toMatch(/[^\P{Cc}\t\n]|[\u{FDD0}-\u{FDEF}\u{F002}]/u);
      },
    ),
  );
});
