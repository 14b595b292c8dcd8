import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYamlText } from '../../src/yaml/parse-yaml-text.ts';
import { readPlainSettings } from '../../src/yaml/read-plain-settings.ts';
import { makePlaceAt } from '../../src/yaml/yaml-text.ts';
import { yamlToValues } from '../../src/yaml/yaml-to-values.ts';

const firstLine = 2;

/** The same text by way of the parser; null where the parser finds anything wrong with it. */
function parse(text: string) {
  const parsed = parseYamlText({ file: 'a.mdx', noun: 'a briefing', firstLine, text }, { text, moved: new Map() });
  if (parsed === null || parsed.root === null || parsed.findings.length > 0) return null;
  return yamlToValues(parsed.root, makePlaceAt(parsed.text, firstLine));
}

describe('settings of the simplest form', () => {
  test('are read as the parser reads them, each with its place', () => {
    const text =
      'title: "Learning from case #4: what we missed"\nstatus: draft\npublished: 2026-11-02\nreviewBy: 2027-11\nthemes: [neglect, online-harm]\nrelated: []\npublisher: Exampleshire’s “safe” Partnership, and its board!\n';
    const plain = readPlainSettings(text, firstLine);
    expect(plain?.data).toEqual({
      title: 'Learning from case #4: what we missed',
      status: 'draft',
      published: '2026-11-02',
      reviewBy: '2027-11',
      themes: ['neglect', 'online-harm'],
      related: [],
      publisher: 'Exampleshire’s “safe” Partnership, and its board!',
    });
    expect(plain?.places.get('themes.1')).toEqual({ line: 6, column: 19 });
    expect(plain).toEqual(parse(text));
  });

  test.each([
    'series: { name: A, part: 2 }',
    'title: "A \\"quoted\\" word"',
    'title: A # note',
    'title: null',
    'title: True',
    'null: A',
    'part: 2',
    'part: 007',
    'themes: [a,b]',
    'themes: [a, b,]',
    'themes: [1, 2]',
    'themes: [null]',
    'themes: [a, a b]',
    'title: A\ntitle: B',
    'title: A\n  more of it',
    'title:',
    'title:A',
    'title: A ',
    'title: "A" B',
    'title: *copy',
    ' title: A',
    '# a note\ntitle: A',
    'title: A\n\nthemes: [a]',
    '',
  ])('are all there is in what is read: %j is left to the parser', (text) => {
    expect(readPlainSettings(text, firstLine)).toBeNull();
  });

  test('never differ from what the parser reads', () => {
    const piece = fc.constantFrom(
      ...[
        'title',
        'themes',
        'null',
        'a',
        'B-2',
        '7',
        '2026-11-02',
        '2026-11',
        '1e3',
        'true',
        'No',
        'é',
        '“',
        '👧',
        '\u0301',
      ],
      ...[
        ': ',
        ':',
        ' ',
        ', ',
        ',',
        '[',
        ']',
        '"',
        "'",
        '#',
        ' #',
        '-',
        '- ',
        '\n',
        '\n',
        '\\',
        '&a',
        '*a',
        '!',
        '{',
        '}',
      ],
    );
    const loose = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => `"${text}"`),
      fc
        .array(fc.oneof(piece, fc.stringMatching(/^[a-zN][\w-]{0,6}$/)), { maxLength: 4 })
        .map((list) => `[${list.join(', ')}]`),
      fc.array(fc.stringMatching(/^[\w-]{1,5}$/), { maxLength: 4 }).map((words) => words.join(' ')),
      loose,
    );
    const line = fc.tuple(fc.stringMatching(/^[A-Za-z]{1,5}$/), value).map(([name, written]) => `${name}: ${written}`);
    const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(fc.oneof(lines, loose), (text) => {
        const plain = readPlainSettings(text, firstLine);
        if (plain !== null) expect(plain).toEqual(parse(text));
      }),
      { numRuns: 3000 },
    );
  });
});
