import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getUrlProblem } from '../../../src/mdx/guard/urls.ts';
import { linkKinds } from '../../../src/mdx/parsed.ts';
import { readBody, tellBody } from './support/read.ts';

test.each([
  'https://example.org',
  'https://example.org/a?b=c:d&e=%20#f',
  'HTTPS://EXAMPLE.ORG/',
  'http://localhost:8080/x',
  'https://example.org/a b',
  'mailto:office@example.org?subject=Hello',
  'tel:+44 1632 960000',
  'point:baby-r/share-early',
  'term:scr',
  '/briefings/baby-r/',
  '/briefings/baby-r/#share-early',
  '/glossary/#scr:x',
  '#introduction',
])('%s may be used', (url) => {
  expect(getUrlProblem(url)).toBeNull();
});

describe('what may not be used is told why', () => {
  test.each([
    ['javascript:alert(1)', 'A link must not begin with “javascript:”, which runs a program or opens a file.'],
    ['JaVaScRiPt:alert(1)', 'A link must not begin with “javascript:”, which runs a program or opens a file.'],
    ['java%73cript:alert(1)', 'A link must not begin with “javascript:”, which runs a program or opens a file.'],
    ['javascript&colon;alert(1)', 'A link must not begin with “javascript:”, which runs a program or opens a file.'],
    [
      'javascript&amp;colon;alert(1)',
      'A link must not begin with “javascript:”, which runs a program or opens a file.',
    ],
    ['&#106;avascript:alert(1)', 'A link must not begin with “javascript:”, which runs a program or opens a file.'],
    ['javascript%3Aalert(1)', 'A link must not begin with “javascript:”, which runs a program or opens a file.'],
    ['javascript：alert(1)', 'A link must not begin with “javascript:”, which runs a program or opens a file.'],
    [' javascript:alert(1)', 'A link must not begin with “javascript:”, which runs a program or opens a file.'],
    ['vbscript:x', 'A link must not begin with “vbscript:”, which runs a program or opens a file.'],
    ['data:text/html,x', 'A link must not begin with “data:”, which runs a program or opens a file.'],
    ['file:///etc/hosts', 'A link must not begin with “file:”, which runs a program or opens a file.'],
    ['ftp://example.org', '“ftp://example.org” begins with “ftp:”, which is not a kind of link here.'],
    ['them:neglect', '“them:neglect” begins with “them:”, which is not a kind of link here. Did you mean “theme:”?'],
    ['__proto__:x', '“__proto__:x” begins with “__proto__:”, which is not a kind of link here.'],
    ['java\tscript:x', 'The address of this link has a character in it that cannot be seen.'],
    ['java\u200bscript:x', 'The address of this link has a character in it that cannot be seen.'],
    ['https://example.org/\u202egpj', 'The address of this link has a character in it that cannot be seen.'],
    [
      '//example.org',
      '“//example.org” is not an address that can be used here: it begins with two slashes, or has a backslash.',
    ],
    [
      '/%2Fexample.org',
      '“/%2Fexample.org” is not an address that can be used here: it begins with two slashes, or has a backslash.',
    ],
    [
      'http:/\\example.org',
      '“http:/\\example.org” is not an address that can be used here: it begins with two slashes, or has a backslash.',
    ],
    [
      '/\\example.org',
      '“/\\example.org” is not an address that can be used here: it begins with two slashes, or has a backslash.',
    ],
    ['https:example.org', '“https:example.org” is not a complete address.'],
    ['https:///example.org', '“https:///example.org” is not a complete address.'],
    ['mailto:office', '“mailto:office” is not a complete address.'],
    ['tel:now', '“tel:now” is not a complete address.'],
    ['theme:', '“theme:” is not a complete address.'],
    [
      'https://bank@example.org',
      '“https://bank@example.org” has a user name in it, so that it leads elsewhere than it seems to.',
    ],
    ['www.example.org/a', '“www.example.org/a” lacks its beginning.'],
    ['example.org.uk/help', '“example.org.uk/help” lacks its beginning.'],
    ['../baby-r', '“../baby-r” depends on the page that it stands on, so it breaks where the text appears elsewhere.'],
    [
      'baby-r.mdx',
      '“baby-r.mdx” depends on the page that it stands on, so it breaks where the text appears elsewhere.',
    ],
    [
      '/briefings/../x',
      '“/briefings/../x” depends on the page that it stands on, so it breaks where the text appears elsewhere.',
    ],
    ['', 'This link has no address.'],
  ])('%j', (url, message) => {
    expect(getUrlProblem(url)?.message).toBe(message);
  });

  test('with the one thing to do', () => {
    expect(getUrlProblem('../baby-r.mdx')?.fix).toBe(
      'Write the kind of thing and its name: briefing:baby-r, or theme:, term: or source: and its name.',
    );
    expect(getUrlProblem('www.example.org')?.fix).toBe('Write https://www.example.org.');
    expect(getUrlProblem('them:neglect')?.fix).toBe('Write theme: and the name.');
  });
});

test('a browser reads no address that passes as anything but the web, mail or telephone', () => {
  const pieces = [
    'java',
    'script',
    ':',
    '/',
    '\\',
    '\t',
    '\n',
    ' ',
    '&colon;',
    '&#58;',
    '%3a',
    '//',
    'https',
    'x.org',
    '@',
    '#',
    '?',
    '.',
    '\u200b',
    '\0',
    'data',
    'a',
  ];
  const safe = new Set(['https:', 'http:', 'mailto:', 'tel:', ...linkKinds.map((kind) => `${kind}:`)]);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 2 })), { maxLength: 8 }),
      (parts) => {
        const url = parts.join('');
        if (getUrlProblem(url) !== null) return;
        const read = new URL(url, 'https://board.example/briefings/here/');
        expect(safe).toContain(read.protocol);
        if (!/^[a-z]+:/i.test(url)) expect(read.host).toBe('board.example');
      },
    ),
    { numRuns: 3000 },
  );
});

describe('in a briefing', () => {
  const link =
    '1:1 link-scheme: A link must not begin with “javascript:”, which runs a program or opens a file. → Write an ordinary address, beginning with https://.';

  test.each([
    '[a](javascript:x)',
    '[a](java&#115;cript:x)',
    '[a](<javascript:x>)',
    '[a](javascript&colon;x "title")',
    '[a][r]\n\n[r]: javascript:x',
    '[r]\n\n[r]: javascript:x\n\n[r]: https://example.org',
    '[r]: javascript:x',
  ])('%j is refused, and its words stay', (body) => {
    const read = readBody(body);
    expect(tellBody(body)).toEqual([link]);
    expect(JSON.stringify(read.tree)).not.toMatch(/javascript/);
  });

  test('an address in a heading, a table, a footnote or a box is judged like any other', () => {
    const bad = '[a](javascript:x)';
    for (const body of [
      `# ${bad}`,
      `| a |\n|---|\n| ${bad} |`,
      `b[^1]\n\n[^1]: ${bad}`,
      `<LearningPoint id="a">\n- ${bad}\n</LearningPoint>`,
      `~~**${bad}**~~`,
    ]) {
      const { tree, findings } = readBody(body);
      expect(findings.map(({ rule }) => rule)).toEqual(['link-scheme']);
      expect(JSON.stringify(tree)).not.toMatch(/javascript/);
    }
  });

  test('a definition that is not used by the text goes, one that is stays', () => {
    const { tree, findings } = readBody(
      '[a][r]\n\n[r]: https://example.org/r\n\n[r]: https://example.org/second\n\n[s]: https://example.org/s',
    );
    expect(findings).toEqual([]);
    expect(tree.children.filter(({ type }) => type === 'definition')).toMatchObject([{ url: 'https://example.org/r' }]);
  });

  test('a bare address is a link and is judged too', () => {
    expect(tellBody('See https://office@example.org/a now.')).toEqual([
      '1:5 link-address: “https://office@example.org/a” has a user name in it, so that it leads elsewhere than it seems to. → Write the address without what stands before the @ sign.',
    ]);
  });
});
