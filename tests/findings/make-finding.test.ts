import { expect, test } from 'vitest';
import { makeFinding } from '../../src/findings/make-finding.ts';
import { makePlaces } from '../../src/findings/places.ts';

const parts = {
  rule: 'a-rule',
  file: 'briefings/a.mdx',
  place: { line: 2, column: 3 },
  message: 'What.',
  why: 'Why.',
  fix: 'Do.',
};

test('the excerpt is the line that the place names', () => {
  const expected = {
    rule: 'a-rule',
    severity: 'error',
    file: 'briefings/a.mdx',
    line: 2,
    column: 3,
    excerpt: 'two',
    message: 'What.',
    why: 'Why.',
    fix: 'Do.',
  };
  expect(makeFinding(parts, 'one\ntwo\nthree')).toEqual(expected);
  expect(makeFinding(parts, makePlaces('one\ntwo\nthree'))).toEqual(expected);
});

test('without a place there is no line, no column and no excerpt', () => {
  expect(makeFinding({ ...parts, place: null }, 'one')).toMatchObject({ line: null, column: null, excerpt: null });
});

test('a line that is not there gives no excerpt', () => {
  expect(makeFinding(parts, 'one').excerpt).toBeNull();
});

test('characters that steer a terminal are shown, not sent', () => {
  const finding = makeFinding(
    { ...parts, message: 'Say “\u001b[2J”.', file: 'a\u0007.mdx' },
    'one\n\u001b[31mtwo\u202e',
  );
  expect(finding.excerpt).toBe('�[31mtwo�');
  expect(finding.message).toBe('Say “�[2J”.');
  expect(finding.file).toBe('a�.mdx');
});

test('a line of thousands of characters is cut', () => {
  expect(makeFinding({ ...parts, place: { line: 1, column: 1 } }, 'x'.repeat(5000)).excerpt).toHaveLength(1000);
});
