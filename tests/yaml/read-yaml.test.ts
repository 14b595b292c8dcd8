import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/yaml/read-yaml.ts';

const read = (text: string) => readYaml(text, 'site.yaml');
const told = (text: string) =>
  read(text).findings.map(({ line, column, message, fix }) => [`${line}:${column}`, message, fix]);

describe('values', () => {
  test('are kept as they were written', () => {
    const text =
      'a: 2016\nb: 2016-06\nc: 2016-06-30\nd: 007\ne: 1.10\nf: 0x10\ng: yes\nh: true\ni: TRUE\nj: ~\nk:\nl: 3.5\n';
    expect(read(text).data).toEqual({
      a: 2016,
      b: '2016-06',
      c: '2016-06-30',
      d: '007',
      e: '1.10',
      f: '0x10',
      g: 'yes',
      h: true,
      i: 'TRUE',
      j: null,
      k: null,
      l: 3.5,
    });
  });

  test('have places, and so have their names', () => {
    const { places, keyPlaces } = readYaml('title: T\nthemes: [a, b]\nseries:\n  name: N\n', 'a.mdx', { firstLine: 2 });
    expect(places.get('title')).toEqual({ line: 2, column: 8 });
    expect(places.get('themes.1')).toEqual({ line: 3, column: 13 });
    expect(places.get('series.name')).toEqual({ line: 5, column: 9 });
    expect(keyPlaces.get('series.name')).toEqual({ line: 5, column: 3 });
  });

  test('under a name that every object has are values like others', () => {
    const { data } = read('__proto__: {admin: true}\nconstructor: 1\n');
    expect(Object.entries(data ?? {})).toEqual([
      ['__proto__', { admin: true }],
      ['constructor', 1],
    ]);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });
});

describe('a broken line is told in plain words, and the others are read all the same', () => {
  test('a colon in a value', () => {
    expect(told('title: Neglect: a guide\nyear: 2016\n')).toEqual([
      [
        '1:8',
        'The value of “title” holds a colon ( : ), which has a special meaning here.',
        'Put the whole value in quotation marks: title: "Neglect: a guide"',
      ],
    ]);
    expect(read('title: Neglect: a guide\nyear: 2016\n').data).toEqual({ title: 'Neglect: a guide', year: 2016 });
  });

  test('no space after a colon', () => {
    expect(told('year: 2016\ntitle:Neglect\n')).toEqual([
      ['2:6', 'There is no space after the colon of “title”.', 'Put one space after the colon: title: Neglect'],
    ]);
    const { data, places } = read('year: 2016\ntitle:Neglect\n');
    expect(data).toEqual({ year: 2016, title: 'Neglect' });
    expect(places.get('title')).toEqual({ line: 2, column: 7 });
  });

  test('a quotation mark that is never closed', () => {
    expect(told('title: "Neglect\nyear: 2016\nsummary: "S"\n')).toEqual([
      [
        '1:8',
        'The value of “title” begins with a quotation mark ( " ) that is never closed.',
        'Put the same mark ( " ) at the end of the value.',
      ],
    ]);
    expect(read('title: "Neglect\nyear: 2016\nsummary: "S"\n').data).toEqual({
      title: 'Neglect',
      year: 2016,
      summary: 'S',
    });
  });

  test('a bracket that is never closed, and one too many', () => {
    expect(told('a: [b, c\nd: [e]]\n').map(([place, message]) => [place, message])).toEqual([
      ['1:4', 'The value of “a” begins with a bracket ( [ ) that is never closed.'],
      ['2:7', 'The value of “d” has a closing bracket too many.'],
    ]);
    expect(read('a: [b, c\nd: [e]]\n').data).toEqual({ a: ['b', 'c'], d: ['e'] });
  });

  test('text after a closing quotation mark', () => {
    expect(told('title: "Neglect" in schools\n')).toEqual([
      [
        '1:18',
        'The value of “title” goes on after its closing quotation mark.',
        `Put the whole value in quotation marks: title: '"Neglect" in schools'`,
      ],
    ]);
  });

  test('a value that begins with a sign of YAML', () => {
    expect(told('title: @home\n')).toEqual([
      [
        '1:8',
        'The value of “title” begins with “@”, which has a special meaning here.',
        'Put the whole value in quotation marks: title: "@home"',
      ],
    ]);
  });

  test('every line that begins with a tab, in one finding', () => {
    expect(told('a:\n\t- b\n\t- c\nd: e\n\t\n\t- f\n')[0]).toEqual([
      '2:1',
      'This line begins with a tab. The same is true of lines 3 and 6.',
      'Use two spaces instead of the Tab key.',
    ]);
    expect(read('a:\n\t- b\n\t- c\nd: e\n').data).toEqual({ a: ['b', 'c'], d: 'e' });
  });

  test('a setting that is set twice', () => {
    expect(told('a: 1\nb: 2\na: 3\n')).toEqual([
      ['3:1', '“a” is set twice: here and on line 1.', 'Delete one of the two lines.'],
    ]);
  });

  test('a second part', () => {
    expect(told('a: 1\n---\nb: 2\n').map(([place, message]) => [place, message])).toEqual([
      ['2:1', 'A second line of hyphens or dots begins a new part here, and the settings end before it.'],
    ]);
  });

  test('a backslash between double quotes', () => {
    expect(told('a: "c:\\q"\n').map(([place, message]) => [place, message])).toEqual([
      ['1:7', 'The value of “a” holds a backslash ( \\ ), which has a special meaning between double quotes.'],
    ]);
  });

  test('a setting in the wrong column, once, and it is read all the same', () => {
    expect(told('a:\n  b: c\n d: e\n')).toEqual([
      [
        '3:2',
        '“d” begins further to the left than the setting that it goes with on line 2.',
        'Put one space before d, as on line 2.',
      ],
    ]);
    expect(read('a:\n  b: c\n d: e\n').data).toEqual({ a: { b: 'c', d: 'e' } });
    expect(told('a:\n  b: c\nd: e\n  f: g\nh: i\n').map(([place, , fix]) => [place, fix])).toEqual([
      ['3:1', 'Put two spaces before d, as on line 2.'],
    ]);
    expect(told('a:\n  b: c\n   d: e\n  f: g\n').map(([place, , fix]) => [place, fix])).toEqual([
      ['3:4', 'Take out one space before d, so that it begins where line 2 does.'],
    ]);
  });

  test('the lost hyphen of an entry, once, and both entries are read', () => {
    const first = '- id: a\n  title: A\n  year: 2016\n';
    for (const start of ['  id: b', 'id: b', '-id: b']) {
      const text = `${first}${start}\n  title: B\n  year: 2017\n`;
      expect(told(text).map(([, , fix]) => fix)).toEqual(['Put a hyphen and a space before id, as on line 1: - id: b']);
      expect(read(text).data).toEqual([
        { id: 'a', title: 'A', year: 2016 },
        { id: 'b', title: 'B', year: 2017 },
      ]);
    }
    expect(told('- id: a\n  id: b\n')[0]?.[1]).toBe('“id” is set twice: here and on line 1.');
  });

  test('a sentence on several lines, once', () => {
    expect(told('title: T\nsummary: What we learnt\nfrom five reviews:\nand then some.\nyear: 2016\n')).toEqual([
      [
        '3:1',
        'This line seems to go on from line 2 (“summary”), but a setting stands on one line.',
        'Join lines 3 to 4 to the end of line 2, with a space between each.',
      ],
    ]);
  });

  test('two commas, or a comma before the first name', () => {
    expect(told('a: [b,, c]\nd: [e]\nf: [g]\n')).toEqual([
      ['1:7', 'The value of “a” has two commas with nothing between them.', 'Take one comma out: a: [b, c]'],
    ]);
    expect(told('a: [, c]\nd: [e]\n').map(([, , fix]) => fix)).toEqual(['Take one comma out: a: [c]']);
  });

  test('hard spaces from Word are spaces', () => {
    expect(told('a:\u00a0[b,\u00a0c]\n\u00a0\nd: \u202fe\n')).toEqual([]);
    expect(read('a:\u00a0[b,\u00a0c]\nd: \u202fe\n').data).toEqual({ a: ['b', 'c'], d: 'e' });
  });

  test('a list on the line of its name, and a line that is nothing', () => {
    expect(told('a: - b\n')[0]?.[1]).toBe('The value of “a” begins a list on the same line.');
    expect(told('a: "1"\njust words\n')[0]?.slice(0, 2)).toEqual([
      '2:1',
      'This line, or the one after it, cannot be read as a setting.',
    ]);
    expect(read('a: "1"\njust words\n').data).toBeNull();
  });

  test('text that a hash sign cuts off', () => {
    expect(told('title: Learning from case #4\nnote: x # a note\n')).toEqual([
      [
        '1:8',
        'Everything after the hash sign ( # ) is left out, so this value ends with “Learning from case”.',
        'Put the whole value in double quotes, or put a space after the hash sign if it is a note.',
      ],
    ]);
  });
});

describe('what YAML has for programs is refused', () => {
  test.each([
    ['a: &x 1', '“&x” is a label for copying here, which settings may not have.'],
    ['a: *x', '“*x” is a copy of another value here, which settings may not have.'],
    ['a: !!js/function x', '“!!js/function” is a mark for programs here, which settings may not have.'],
    ['a: !x y', '“!x” is a mark for programs here, which settings may not have.'],
    ['<<: {a: 1}', '“<<” is a way to copy settings here, which settings may not have.'],
    ['%YAML 1.1\n---\na: on', 'This line begins with a per cent sign ( % ), which gives instructions to programs.'],
  ])('%j', (text, message) => {
    expect(told(text).map(([, words]) => words)).toContain(message);
  });

  test('a bomb of aliases is not set off', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}, *a${level - 1}`}]`,
    );
    const { data, findings } = read(levels.join('\n'));
    expect(findings.length).toBeGreaterThan(60);
    expect(JSON.stringify(data).length).toBeLessThan(2000);
  });

  test.each(['[', '{', '- ', '? ', '"', 'a: ', '&a ', '!x ', "'", '|\n', '>\n ', ': ', '\t', '[a, '])(
    'thousands of %j are answered',
    (unit) => {
      const before = performance.now();
      const { findings, data } = read(unit.repeat(20_000));
      expect(performance.now() - before).toBeLessThan(2000);
      expect(findings.length > 0 || data !== undefined).toBe(true);
    },
  );
});

test('whatever text comes in, the answer is data and findings with real lines', () => {
  const pieces = [
    'a: ',
    'b',
    '\n',
    '  ',
    '\t',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    ':',
    '#',
    '&x ',
    '*x',
    '!t ',
    '---',
    '|',
    '>',
    '%',
    '?',
    ',',
    '“',
    '\\',
    '__proto__: ',
    '<<: ',
    '2016-06',
    '\0',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const lines = text.split('\n').length;
      for (const { line, column, message, fix } of readYaml(text, 'a.yaml', { firstLine: 3 }).findings) {
        expect(line).toBeGreaterThanOrEqual(3);
        expect(line).toBeLessThanOrEqual(lines + 2);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(text.includes('undefined') || !/undefined|NaN|\[object/.test(message + fix)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
