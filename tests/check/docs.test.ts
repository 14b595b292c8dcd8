import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { readingRules } from '../../src/check/settings/reading-rules.ts';
import { isFixedRule, ruleNames } from '../../src/check/settings/rule-names.ts';

const root = new URL('../../', import.meta.url);
const pages = readdirSync(new URL('docs/rules/', root)).map((name) => name.replace(/\.md$/, ''));
const readPage = (name: string): string => readFileSync(new URL(`docs/rules/${name}.md`, root), 'utf8');

/** Source files that report while they read. */
const readers = ['src/mdx/', 'src/yaml/', 'src/library/', 'src/findings/'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`${folder}${name}`, root), 'utf8')),
);

describe('pages about rules', () => {
  test('every rule has a page and every page a rule', () => {
    expect(pages.toSorted()).toEqual([...ruleNames].toSorted());
  });

  test.each([...ruleNames])('%s: its page bears its name and says whether it can be turned off', (name) => {
    const page = readPage(name);
    expect(page.startsWith(`# ${name}\n\n**`)).toBe(true);
    expect(page.includes('It cannot be turned off.')).toBe(isFixedRule(name));
    expect(page).toMatch(/\*\*Why it matters\.\*\*[\s\S]+\*\*What to do\.\*\*/);
  });

  test.each(rules)('$id: its page gives its severity', ({ id, severity }) => {
    expect(readPage(id)).toContain(severity === 'error' ? '**Error.**' : '**Warning.**');
  });
});

describe('the list of rules that speak while files are read', () => {
  const text = readers.join('\n');
  const listed = [...readingRules.lowerable, ...readingRules.fixed];

  test.each(listed)('%s is reported somewhere', (name) => {
    expect(text.includes(`'${name}'`)).toBe(true);
  });

  test('holds every rule that is reported', () => {
    const reported = [...text.matchAll(/\brule(?:: | = )'([a-z-]+)'/g)].map((match) => match[1]);
    expect(reported.length).toBeGreaterThan(50);
    expect(reported.filter((name) => !ruleNames.has(name ?? ''))).toEqual([]);
  });
});
