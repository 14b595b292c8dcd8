import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import cases from './authoring-cases.json' with { type: 'json' };
import { checkFiles } from './check-files.ts';

const textOf = ({ message, why, fix }: Finding): string => [message, why, fix].join(' ');

test('the small content folder that the cases are put into has no findings of its own', async () => {
  expect(await checkFiles({})).toEqual([]);
});

describe.each(cases)('$id', ({ file, mdx, expect: expected, bytesBase64 }) => {
  const path = `briefings/${file}`;
  const content = bytesBase64 === undefined ? mdx : Buffer.from(bytesBase64, 'base64');

  test('is reported on its line, in words that help, and nothing else is an error', async () => {
    const findings = await checkFiles({ [path]: content });
    const ofSeverity = findings.filter(({ severity }) => severity === expected.severity);
    const text = findings.map(textOf).join('\n');

    expect(ofSeverity).toContainEqual(expect.objectContaining({ file: path, line: expected.line }));
    for (const line of expected.alsoLines) {
      expect(ofSeverity.some((finding) => finding.line === line) || text.includes(`line ${line}`)).toBe(true);
    }
    for (const words of expected.mustMention) expect(text.toLowerCase()).toContain(words.toLowerCase());
    for (const words of expected.mustNotMention) expect(JSON.stringify(findings)).not.toContain(words);

    const lines = [expected.line, ...expected.alsoLines];
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.filter((error) => error.file !== path || !lines.includes(error.line))).toEqual([]);
    expect(expected.severity === 'warning' ? errors : []).toEqual([]);
  });
});
