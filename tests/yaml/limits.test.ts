import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { getYamlDepth } from '../../src/yaml/get-yaml-depth.ts';
import { readSettings } from '../../src/yaml/read-settings.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';

const tell = (text: string) =>
  readYaml(text, 'sources.yaml').findings.map(({ line, message }) => `${line}: ${message}`);

describe('settings nested beyond all measure are refused before the parse', () => {
  it.each([
    ['brackets', `a: 1\nb: ${'['.repeat(400_000)}`, 2],
    ['brackets on many lines', '[\n'.repeat(400), 101],
    ['braces', `- ${'{a: '.repeat(400)}`, 1],
    ['hyphens', `a: 1\n${'- '.repeat(400)}`, 2],
    ['spaces', Array.from({ length: 400 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'), null],
  ])('%s', (_, text, line) => {
    const found = readYaml(text, 'sources.yaml');
    expect(found.findings.map(({ message }) => message)).toEqual(['The settings are nested more than 20 levels deep.']);
    expect(found.data).toBeNull();
    if (line !== null && line < 3) expect(found.findings[0]?.line).toBe(line);
  });

  it('brackets in sentences, quotations and notes are no levels', () => {
    const text = `a: "${'[ '.repeat(200)}"\nb: as it says [1] and [2]\nc: 'd [ [' # [ [ [\n`;
    expect(getYamlDepth(text).depth).toBe(1);
    expect(tell(text)).toEqual([]);
  });
});

it('a setting that stands twice is told of in every group, and what is only alike in another group is not', () => {
  expect(tell('- { id: a, title: b }\n- { id: a, title: b }\n')).toEqual([]);
  expect(tell('id: a\nname: b\nid: c\n')).toEqual(['3: “id” is set twice: here and on line 1.']);
});

it('more than 300 problems of a file are counted, not listed', () => {
  const text = Array.from({ length: 400 }, (_, index) => `key${index}: a`).join('\n');
  const { findings } = readSettings(text, 'site.yaml', z.strictObject({}));
  expect(findings).toHaveLength(301);
  expect(findings[0]?.message).toBe('There are 100 more problems in this file.');
});
