import { expect, test } from 'vitest';
import { makeMask } from '../../../src/check/privacy/make-mask.ts';
import type { Finding } from '../../../src/findings/finding.ts';

const finding: Finding = {
  rule: 'curly-brackets',
  severity: 'error',
  file: 'briefings/child-p.mdx',
  line: 3,
  column: 1,
  excerpt: 'Ask {01632 960009} about 999 123 4500',
  message: 'Curly brackets around “01632 960009”.',
  why: 'He was born on 14/03/2019.',
  fix: 'Write (01632 960009).',
};
const details = new Map([
  ['briefings/child-p.mdx', [{ kind: 'phone-number' as const, value: '01632 960009', start: 40 }]],
]);

test('puts one dot for each character of a private detail, in the findings of every rule', () => {
  expect(makeMask(details)(finding)).toEqual({
    ...finding,
    excerpt: 'Ask {••••••••••••} about ••••••••••••',
    message: 'Curly brackets around “••••••••••••”.',
    why: 'He was born on ••••••••••.',
    fix: 'Write (••••••••••••).',
  });
});

test('leaves what is public in other files as it is', () => {
  const elsewhere = { ...finding, file: 'briefings/other.mdx', excerpt: 'Ring 01632 960009' };
  expect(makeMask(details)(elsewhere).excerpt).toBe('Ring 01632 960009');
});
