import { describe, expect, test } from 'vitest';
import { renderBlock, renderBriefing, renderSection } from '../../../src/mdx/render.ts';
import type { RenderContext } from '../../../src/mdx/render-context.ts';
import { findAll, findOne, getElements, say } from '../support/html.ts';
import { makeContext } from '../support/make-context.ts';
import { getBlock, readBody, readTree } from '../support/read-body.ts';

const draw = (text: string, over: Partial<RenderContext> = {}): string =>
  renderBriefing(readBody(text), makeContext(over)).html;
const getHrefs = (html: string) => findAll(html, 'a').map(({ properties }) => properties['href']);

describe('links', () => {
  test('of the eight kinds carry the base path, and a local one means this briefing', () => {
    const html = draw('[a](point:share) [b](point:other/share) [c](theme:neglect) [d](/briefings/other/#late)');
    expect(getHrefs(html)).toEqual([
      '/learning/points/here/share/',
      '/learning/points/other/share/',
      '/learning/themes/neglect/',
      '/learning/briefings/other/#late',
    ]);
  });

  test('without words take the name of what they lead to', () => {
    expect(say(findOne(draw('[](theme:neglect)'), 'a'))).toBe('The theme neglect');
  });

  test('to other pages of the site carry the base path; to a place on the page they lead home from anywhere', () => {
    expect(getHrefs(draw('## Here\n\n[a](/packs/gp/) [b](#here)'))).toEqual([
      '/learning/packs/gp/',
      '/learning/briefings/here/#here',
    ]);
  });

  test('to other sites are marked and get no hold on the page that led to them', () => {
    const link = findOne(draw('[a](https://example.org/ü?x=1&y=2)'), 'a');
    expect(link.properties).toEqual({
      className: ['external'],
      href: 'https://example.org/%C3%BC?x=1&y=2',
      rel: ['noopener'],
    });
    const mail = findOne(draw('[c](mailto:a@example.org)'), 'a');
    expect(mail.properties).toEqual({ href: 'mailto:a@example.org' });
  });
});

test('citations name the source and the page, several in one pair of brackets', () => {
  const html = draw('Late [@big-study, p. 4; @other, pp. 6–7]. Not `[@this]`, nor \\[@this].');
  expect(say(findOne(html, 'p'))).toBe(
    'Late (Ames and others, 2016, page 4; Ames and others, 2016, pages 6–7). Not [@this], nor [@this].',
  );
  expect(getHrefs(html)).toEqual(['/learning/sources/big-study/', '/learning/sources/other/']);
});

describe('headings', () => {
  test('have their addresses, and stand as they are written on the page of the briefing', () => {
    const html = draw('## One\n\n### Two\n\n## One');
    expect(getElements(html).map(({ tagName, properties }) => [tagName, properties['id']])).toEqual([
      ['h2', 'one'],
      ['h3', 'two'],
      ['h2', 'one-2'],
    ]);
  });

  test('titles of blocks stand one level under the heading above them', () => {
    const html = draw(
      '<LearningPoint id="a" title="A">A.</LearningPoint>\n\n## One\n\n### Two\n\n<LearningPoint id="b" title="B">B.</LearningPoint>\n\n## Three\n\n<CaseStudy id="c" title="C">\nC.\n\n##### Inside\n\nC.\n</CaseStudy>\n\n<LearningPoint id="d" title="D">D.</LearningPoint>',
    );
    const headings = getElements(html).filter(({ tagName }) => /^h\d$/.test(tagName));
    expect(headings.map((heading) => `${heading.tagName} ${say(heading)}`)).toEqual([
      'h2 A',
      'h2 One',
      'h3 Two',
      'h4 B',
      'h2 Three',
      'h3 C',
      'h4 Inside',
      'h3 D',
    ]);
  });

  test('text before the first heading has an address of its own', () => {
    const html = draw('First.\n\n<KeyFigure id="a" value="1" of="all">One of all.</KeyFigure>\n\n## Next\n\nSecond.');
    const introduction = findOne(html, 'div.introduction');
    expect(introduction.properties['id']).toBe('introduction');
    expect(say(introduction)).toContain('One of all.');
    expect(say(introduction)).not.toContain('Second.');
    expect(findAll(draw('## Next\n\nSecond.'), '.introduction')).toEqual([]);
  });
});

describe('footnotes', () => {
  const text =
    'First.[^a]\n\n<LearningPoint id="p">\nPoint.[^b] Again.[^b]\n</LearningPoint>\n\n[^a]: Note A.\n\n[^b]: Note B [@big-study].';

  test('stand at the end of the briefing, and lead there and back', () => {
    const html = draw(text);
    const notes = findOne(html, 'section.footnotes');
    expect(say(findOne(html, 'h2.footnotes__title'))).toBe('Notes');
    expect(findAll(html, 'li').map(say)).toEqual(['Note A. ↩', 'Note B (Ames and others, 2016). ↩ ↩2']);
    expect(notes).toBeDefined();
    const ids = getElements(html).flatMap(({ properties }) => properties['id'] ?? []);
    for (const href of getHrefs(html)) {
      if (String(href).startsWith('#')) expect(ids).toContain(String(href).slice(1));
    }
    const described = findAll(html, 'a').flatMap(({ properties }) => properties['ariaDescribedBy'] ?? []);
    expect(described).toHaveLength(3);
    for (const id of described) expect(ids).toContain(id);
  });

  test('go with a record drawn alone, which holds just its own, under ids that no other record has', () => {
    const html = renderBlock(getBlock(readBody(text)), makeContext({ idPrefix: 'here--' }));
    expect(findAll(html, 'li').map(say)).toEqual(['Note B (Ames and others, 2016). ↩ ↩2']);
    expect(say(findOne(html, 'p.footnotes__title'))).toBe('Notes');
    expect(say(findOne(html, 'div.point__text'))).toContain('Note B');
    const ids = getElements(html).flatMap(({ properties }) => properties['id'] ?? []);
    expect(ids).toEqual(['here--p', ...ids.slice(1)]);
    for (const id of ids.slice(1)) expect(String(id)).toMatch(/^here--p_/);
  });

  test('go with a section drawn alone', () => {
    const parsed = readBody(text);
    const html = parsed.sections.map((section) => renderSection(parsed, section, makeContext())).join('');
    expect(findAll(html, 'li').map(say)).toEqual(['Note A. ↩']);
    expect(html).not.toContain('Point.');
  });
});

describe('tables, pictures and lists', () => {
  test('a table scrolls in a region named by its headings, which say what they head', () => {
    const html = draw('|  | Told | Not told |\n|---|---:|---|\n| School | 3 | 4 |');
    expect(findOne(html, 'section.table-scroll').properties).toMatchObject({
      ariaLabel: 'Table: Told, Not told',
      tabIndex: 0,
    });
    expect(
      findAll(html, 'th').map((cell) => [say(cell), cell.properties['scope'], cell.properties['className']]),
    ).toEqual([
      ['Told', 'col', ['align-right']],
      ['Not told', 'col', undefined],
    ]);
    expect(html).not.toMatch(/ (?:align|style)=/);
  });

  test('a picture has its size and description, and a caption where the author gave one', () => {
    const html = draw('![A plan](./plan.png)\n\n![A map](./map.png "Where they lived")');
    expect(findAll(html, 'img').map(({ properties }) => properties)).toMatchObject([
      { src: '/learning/files/plan.png', alt: 'A plan', width: 640, height: 480, loading: 'lazy' },
      { src: '/learning/files/map.png', alt: 'A map' },
    ]);
    expect(say(findOne(html, 'figure.picture'))).toBe('Where they lived');
  });

  test('tasks say in words whether they are done', () => {
    const html = draw('- [x] Call\n- [ ] Write\n- Wait');
    expect(findAll(html, 'li').map(say)).toEqual(['Done: Call', 'To do: Write', 'Wait']);
    expect(findAll(html, 'input')).toEqual([]);
  });

  test('code is left as it is', () => {
    expect(say(findOne(draw('```\nSCR [@a] <b>\n```'), 'code'))).toBe('SCR [@a] <b>');
  });

  test('raised and lowered words and line breaks', () => {
    expect(draw('On 5<sup>th</sup> May, CO<sub>2</sub><br/>rose.')).toContain(
      '5<sup>th</sup> May, CO<sub>2</sub><br>rose.',
    );
  });
});

describe('hostile text', () => {
  const evil = '<img src=x onerror=alert(1)>&quot; onclick=&quot;x';
  const tags = (html: string) => new Set(getElements(html).map(({ tagName }) => tagName));

  test('in attributes is text', () => {
    const html = draw(
      [
        `<LearningPoint id="a" title="${evil}" number="${evil}">Words.</LearningPoint>`,
        `<CaseStudy id="b" title="${evil}">Words.</CaseStudy>`,
        `<KeyFigure id="c" value="${evil}" of="${evil}" base="${evil}">Words.</KeyFigure>`,
        `<Question id="d" for="${evil}">Words?</Question>`,
        `<Activity id="e" title="${evil}" minutes="5">Words.</Activity>`,
        `<Compare>\n<Column title="${evil}">Words.</Column>\n</Compare>`,
      ].join('\n\n'),
    );
    expect(tags(html)).not.toContain('img');
    for (const { properties } of getElements(html)) {
      expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([]);
    }
    expect(say(findOne(html, 'h2.point__title'))).toBe('<img src=x onerror=alert(1)>" onclick="x');
  });

  test('in a tree that no guard has seen draws nothing but words', () => {
    const tree = {
      type: 'root' as const,
      children: [
        { type: 'html' as const, value: '<script>alert(1)</script>' },
        {
          type: 'paragraph' as const,
          children: [
            { type: 'html' as const, value: '<iframe src="x">' },
            { type: 'link' as const, url: 'javascript:alert(1)', children: [{ type: 'text' as const, value: 'one' }] },
            { type: 'link' as const, url: '//evil.example', children: [{ type: 'text' as const, value: ' two' }] },
            { type: 'link' as const, url: '/\\evil.example', children: [{ type: 'text' as const, value: ' three' }] },
          ],
        },
        {
          type: 'mdxJsxFlowElement' as const,
          name: 'script',
          attributes: [],
          children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'four' }] }],
        },
      ],
    };
    const html = renderBriefing(readTree(tree, ''), makeContext()).html;
    expect([...tags(html)]).toEqual(['div', 'p']);
    expect(html).toContain('one two three');
  });
});

test('drawing changes nothing: a second drawing is the same', () => {
  const parsed = readBody(
    'Text [@a].[^1]\n\n<KeyFigure id="a" value="3" of="4" base="cases">In 3 of 4 cases.</KeyFigure>\n\n- [x] Task\n\n| A |\n|--:|\n| 1 |\n\n[^1]: Note.',
  );
  expect(renderBriefing(parsed, makeContext())).toEqual(renderBriefing(parsed, makeContext()));
});

describe('parts of a section', () => {
  const long = 'Nobody had written down what the child said to the nurse on that day.';
  // With a box in it a section is found by its parts.
  const box = '<Question id="asked" for="supervision">Who asked?</Question>';
  const text = [
    '## Seen',
    long,
    `> ${long}`,
    `- ${long}`,
    `\`\`\`\n${long}\n\`\`\``,
    `| ${long} |\n|---|\n| a |`,
    box,
  ].join('\n\n');
  const ids = ['seen__1', 'seen__2', 'seen__3', 'seen__4', 'seen__5'];
  const getPartIds = (html: string) =>
    getElements(html).flatMap(({ properties }) => (String(properties['id']).includes('__') ? [properties['id']] : []));

  test('have an id on the page, whatever they are, so that a search leads to them', () => {
    expect(getPartIds(draw(text))).toEqual(ids);
  });

  test('have the prefix of their briefing on a page of several', () => {
    expect(getPartIds(draw(text, { idPrefix: 'here_' }))).toEqual(ids.map((id) => `here_${id}`));
  });

  test('of a definition has it too', () => {
    expect(getPartIds(draw(`## Seen\n\n<Definition term="mash">${long}</Definition>\n\n${box}`))).toEqual(['seen__1']);
  });
});
