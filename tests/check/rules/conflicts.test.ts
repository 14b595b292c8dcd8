import { expect, test } from 'vitest';
import { bodyLine, checkRule, makeBriefing } from '../check-files.ts';

const file = 'briefings/new-one.mdx';
const point = (attributes: string): string =>
  `<LearningPoint ${attributes}>\nAsk who was to bring the child.\n</LearningPoint>`;

test('duplicate-id', async () => {
  const source = (year: number): string => `- { id: twice, title: A report, year: ${year}, type: report }\n`;
  const findings = await checkRule('duplicate-id', {
    'reviews.yaml':
      '- { id: child-c, name: Child C, board: Northmoor, type: scr }\n- { id: child-c, name: Child C, board: Southmoor, type: scr }\n',
    'sources.yaml':
      source(2001) +
      source(2002) +
      '- { id: triennial-2011-2014, title: Three years, type: them }\n- { id: panel-annual-report-2020, title: A year, type: report }\n',
  });
  expect(findings).toMatchObject([
    {
      severity: 'error',
      file: 'reviews.yaml',
      line: 2,
      message: 'The id “child-c” is used more than once: here and on line 1.',
      fix: 'Give one of them another id, or delete one of the two if it is the same entry twice.',
    },
    { file: 'sources.yaml', line: 2, message: 'The id “twice” is used more than once: here and on line 1.' },
  ]);
});

test('file-names-differ-in-case', async () => {
  const findings = await checkRule('file-names-differ-in-case', {
    'briefings/neglect.mdx': makeBriefing('Text.'),
    'briefings/Neglect.mdx': makeBriefing('Text.'),
  });
  expect(findings).toMatchObject([{ severity: 'error', line: null, excerpt: null }]);
  expect(findings[0]?.message).toBe(
    'The file names “briefings/neglect.mdx” and “briefings/Neglect.mdx” differ only in capital letters.',
  );
});

test('link-to-itself', async () => {
  const body = point('id="one" sameAs="one"');
  expect(await checkRule('link-to-itself', { [file]: makeBriefing(body) })).toMatchObject([
    {
      severity: 'error',
      line: bodyLine,
      message: '“one” names itself in “sameAs”.',
      fix: 'Write the id of the other one in “sameAs”, or take “sameAs” out.',
    },
  ]);
});

test('part-and-bundle-alike', async () => {
  const body = [
    point('id="bundle"'),
    point('id="part" partOf="bundle" sameAs="third"'),
    point('id="third" sameAs="bundle"'),
  ];
  expect(await checkRule('part-and-bundle-alike', { [file]: makeBriefing(body.join('\n\n')) })).toMatchObject([
    {
      severity: 'error',
      line: bodyLine + 4,
      message: `This is said to be one part of “bundle” and, through sameAs, also the same as it (see line ${bodyLine}).`,
      fix: 'Keep partOf if it is one thing among several, or sameAs if both say the same, and take the other out.',
    },
  ]);
});

test('supersedes-circle', async () => {
  const findings = await checkRule('supersedes-circle', {
    'briefings/a.mdx': makeBriefing('Text.', { title: 'A', supersedes: '[b]' }),
    'briefings/b.mdx': makeBriefing('Text.', { title: 'B', supersedes: '[c]' }),
    'briefings/c.mdx': makeBriefing('Text.', { title: 'C', supersedes: '[a]' }),
  });
  expect(findings).toMatchObject([
    {
      severity: 'error',
      file: 'briefings/a.mdx',
      line: 8,
      message: 'These are said to replace one another in a circle: “a” replaces “b” replaces “c” replaces “a”.',
      fix: 'Take “supersedes” out of the oldest: only the newer one names what it replaces.',
    },
  ]);
});
