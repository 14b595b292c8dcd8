import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheckedContent, checkContent } from '../../src/check/check-content.ts';
import { ruleNames } from '../../src/check/settings/rule-names.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { makeTempDir } from '../support/make-temp-dir.ts';

const fixture = fileURLToPath(new URL('../fixtures/authoring', import.meta.url));

/**
 * Findings of the small content folder `fixtures/authoring`, which has none of its own, with these files put in (or taken
 * out, where the text is null).
 */
export async function checkFiles(
  files: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<readonly Finding[]> {
  const { findings } = await checkFolder(files);
  const nameless = findings.find(({ rule }) => !ruleNames.has(rule));
  if (nameless !== undefined) throw new Error(`“${nameless.rule}” is not in the list of rules.`);
  return findings;
}

/** The same with all that a check gives. */
export async function checkFolder(
  files: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<CheckedContent> {
  const contentDir = await makeTempDir();
  await cp(fixture, contentDir, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const place = join(contentDir, path);
    await mkdir(dirname(place), { recursive: true });
    if (content === null) await rm(place);
    else await writeFile(place, content);
  }
  return checkContent(contentDir);
}

/** A file of that folder as it is, to add lines to. */
export function readFixture(path: string): Promise<string> {
  return readFile(join(fixture, path), 'utf8');
}

/** The findings of one rule. */
export async function checkRule(
  rule: string,
  files: Readonly<Record<string, string | null>>,
): Promise<readonly Finding[]> {
  return (await checkFiles(files)).filter((finding) => finding.rule === rule);
}

/** Front matter and body of a briefing that is in order; `settings` replace or add lines. The body begins on line `bodyLine`. */
export function makeBriefing(body: string, settings: Readonly<Record<string, string>> = {}): string {
  const all = {
    title: 'A briefing to test with',
    summary: 'What a rule says of it.',
    published: '2026-01',
    audiences: '[everyone]',
    themes: '[neglect]',
    sources: '[triennial-2011-2014]',
    ...settings,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Line of the first line of the body of `makeBriefing(body)` without further settings. */
export const bodyLine = 10;
