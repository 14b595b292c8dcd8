import { describe, expect, test } from 'vitest';
import { bodyLine, checkFiles, makeBriefing, readFixture } from './check-files.ts';

const file = 'briefings/new-one.mdx';

/** What people paste or mistype, and the rule that speaks of it: each has its page in docs/rules. */
const cases: readonly (readonly [string, string])[] = [
  ['script', '<script src="https://example.org/x.js"></script>'],
  ['style', '<style>p { color: red }</style>'],
  ['embedded-content', '<iframe src="https://example.org/film"></iframe>'],
  ['form', '<form action="https://example.org"><input name="q"/></form>'],
  ['drawing', '<svg><path d="M0 0"/></svg>'],
  ['html-element', '<div>Words</div>'],
  ['html-table', '<table><tr><td>Words</td></tr></table>'],
  ['html-comment', '<!-- a note -->'],
  ['curly-brackets', 'Baby R {not her real name}.'],
  ['import-export', "import Callout from './callout.js'"],
  ['unknown-block', '<Callout>Words</Callout>'],
  ['link-scheme', '[here](javascript:alert(1))'],
  ['link-address', '[here](www.example.org)'],
  ['relative-link', '[here](../other)'],
  ['empty-link', '[here]()'],
  ['remote-image', '![A line](https://example.org/line.png)'],
  ['missing-image', '![A line](./line.png)'],
  ['curly-quotes', '<LearningPoint id=“a”>\nAsk.\n</LearningPoint>'],
  ['missing-quotes', '<LearningPoint id=a>\nAsk.\n</LearningPoint>'],
  ['code-in-attribute', '<LearningPoint id={"a"}>\nAsk.\n</LearningPoint>'],
  ['unknown-attribute', '<LearningPoint id="a" them="neglect">\nAsk.\n</LearningPoint>'],
  ['attribute-missing', '<LearningPoint>\nAsk.\n</LearningPoint>'],
  ['block-empty', '<LearningPoint id="a">\n</LearningPoint>'],
  ['one-address', '<LearningPoint id="same">\nAsk.\n</LearningPoint>\n\n## Same\n\nWords.'],
  ['heading-top-level', '# Words'],
  ['heading-level-skipped', '### Words'],
  ['citation-malformed', 'So it was [@triennial-2011-2014, somewhere].'],
];

describe('rules that speak while files are read', () => {
  test.each(cases)('%s: “%s”', async (rule, body) => {
    const findings = await checkFiles({ [file]: makeBriefing(body) });
    expect(findings).toContainEqual(expect.objectContaining({ rule, severity: 'error', file, line: bodyLine }));
  });

  test('site.yaml that is half written: how to report a concern is missed, and everything else is checked all the same', async () => {
    const findings = await checkFiles({
      'site.yaml': 'name: Northmoor\nurl: https://learning.northmoor.example.org\n',
      [file]: makeBriefing('See [this](briefing:nowhere). NHS No 999 123 4500'),
    });
    expect(findings.map((finding) => finding.rule)).toEqual(
      expect.arrayContaining(['missing-report-concern', 'missing-setting', 'unknown-briefing', 'nhs-number']),
    );
  });

  test('reportConcern cannot be turned off', async () => {
    const site = (await readFixture('site.yaml')).replace(/reportConcern:\n(?: {2}.*\n)+/, '');
    const findings = await checkFiles({ 'site.yaml': `${site}rules:\n  missing-report-concern: off\n` });
    expect(findings).toMatchObject([{ rule: 'missing-report-concern', severity: 'error' }, { rule: 'fixed-rule' }]);
  });
});

test('findings stand in the order of files, lines and columns, each once', async () => {
  const body = 'See [b](briefing:b-none) and [a](briefing:a-none) and [a](briefing:a-none).\n\nSee [c](theme:c-none).';
  const findings = await checkFiles({
    'briefings/zz.mdx': makeBriefing(body, { title: 'Z' }),
    [file]: makeBriefing(body),
  });
  const places = findings.map(({ file: path, line, column }) => `${path}:${line}:${column}`);
  expect(places).toEqual(
    [file, 'briefings/zz.mdx'].flatMap((path) => [
      `${path}:${bodyLine}:5`,
      `${path}:${bodyLine}:30`,
      `${path}:${bodyLine}:55`,
      `${path}:${bodyLine + 2}:5`,
    ]),
  );
});
