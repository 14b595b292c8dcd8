import { describe, expect, test } from 'vitest';
import { listFindings, readBody } from '../support/read-body.ts';

const find = (text: string) =>
  readBody(text).findings.map(({ rule, line, column, message, fix }) => ({ rule, line, column, message, fix }));

describe('where a block stands', () => {
  test('a learning point inside another', () => {
    const text = `---
title: Neglect for schools
---

<LearningPoint id="attendance">
Persistent absence can be a sign of neglect.

<LearningPoint id="record-reasons">
Record why nothing was started.
</LearningPoint>

</LearningPoint>`;
    expect(readBody(text).findings).toEqual([
      {
        rule: 'block-misplaced',
        severity: 'error',
        file: 'briefings/here.mdx',
        line: 8,
        column: 1,
        excerpt: '<LearningPoint id="record-reasons">',
        message: 'The learning point “record-reasons” is inside the learning point “attendance” (line 5).',
        why: 'Each is found, linked and printed by itself, so each must stand alone.',
        fix: 'Put </LearningPoint> before line 8 so that each one stands alone.',
      },
    ]);
  });

  test('an answer and a column by themselves', () => {
    expect(find('<Answer>Yes.</Answer>\n\n<Column title="A">Words.</Column>')).toEqual([
      {
        rule: 'block-misplaced',
        line: 1,
        column: 1,
        message: 'This answer stands by itself.',
        fix: 'Put it inside a question.',
      },
      {
        rule: 'block-misplaced',
        line: 3,
        column: 1,
        message: 'This column stands by itself.',
        fix: 'Put it inside a comparison.',
      },
    ]);
  });

  test('a block in bold words, in a link, in a heading, in a table and in a footnote', () => {
    const point = (id: string) => `<LearningPoint id="${id}">Words.</LearningPoint>`;
    const text = `**${point('a')}**\n\n[${point('b')}](theme:x)\n\n## H ${point('c')}\n\n| ${point('d')} |\n|---|\n\n[^1]: ${point('e')}\n\nText.[^1]`;
    expect(find(text).map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 The learning point “a” stands inside a line of text.',
      '3 The learning point “b” stands inside a line of text.',
      '5 The learning point “c” stands inside a line of text.',
      '7 The learning point “d” stands inside a line of text.',
      '10 The learning point “e” stands inside a footnote.',
    ]);
  });

  test('records may stand where the dialect lets them', () => {
    const inner =
      '<LearningPoint id="a">A.</LearningPoint>\n\n<KeyFigure id="b" value="1" of="all">B.</KeyFigure>\n\n<Question id="c">C?</Question>\n';
    const study = `<CaseStudy id="d" title="D">\n${inner}</CaseStudy>`;
    for (const text of [
      study,
      `<For levels="x">\n${study}\n</For>`,
      `<Compare>\n<Column title="E">\n${study}\n</Column>\n</Compare>`,
      `<Compare>\n<Column title="E">\n${inner}\n</Column>\n</Compare>`,
      '<Activity id="f" title="F" minutes="5">\nF.\n\n<FacilitatorNote>G.</FacilitatorNote>\n\n<Question id="c">C?</Question>\n</Activity>',
      '<For levels="x">\n<Definition term="t">T.</Definition>\n\n<Compare>\n<Column title="H">H.</Column>\n</Compare>\n</For>',
    ]) {
      expect(listFindings(readBody(text))).toEqual([]);
    }
  });
});

describe('attributes', () => {
  test('one that is missing', () => {
    expect(find('<CaseStudy id="a">\nTold.\n</CaseStudy>')).toEqual([
      {
        rule: 'attribute-missing',
        line: 1,
        column: 1,
        message: 'The case study “a” has no title.',
        fix: 'Write title="Baby Z", with what is right here, inside the tag <CaseStudy>.',
      },
    ]);
    expect(find('<LearningPoint>Words.</LearningPoint>')[0]?.message).toBe('This learning point has no id.');
    expect(find('<For>\nWords.\n</For>')[0]).toMatchObject({
      message: 'This part for some readers has neither audiences nor levels.',
      fix: 'Write audiences="social-worker, police-officer" or levels="front-line", with what is right here, inside the tag <For>.',
    });
  });

  test('one that is empty, or has no value at all', () => {
    expect(find('<LearningPoint id="" title="  " themes=" , " lead>\nWords.\n</LearningPoint>')).toEqual([
      {
        rule: 'attribute-empty',
        line: 1,
        column: 20,
        message: 'In this learning point, id is empty.',
        fix: 'Write its value between the quotation marks, as in id="share-by-default".',
      },
      {
        rule: 'attribute-empty',
        line: 1,
        column: 29,
        message: 'In this learning point, title is empty.',
        fix: 'Write its value between the quotation marks, as in title="Sharing information", or delete title.',
      },
      expect.objectContaining({ column: 42, message: 'In this learning point, themes is empty.' }),
      expect.objectContaining({ column: 46, message: 'In this learning point, lead is empty.' }),
    ]);
  });

  test('a kind that is none of ours, with the nearest', () => {
    expect(find('<LearningPoint id="a" kind="recomendation">Words.</LearningPoint>')).toEqual([
      {
        rule: 'attribute-value',
        line: 1,
        column: 29,
        message:
          'In the learning point “a”, kind “recomendation” is not one of ours: finding, learning-point, recommendation, good-practice, commitment.',
        fix: 'Did you mean “recommendation”? Then write it just like that.',
      },
    ]);
  });

  test('one wrong word in a list', () => {
    expect(find('<CaseStudy id="a" title="A" about="practice, partnerships">Told.</CaseStudy>')[0]).toMatchObject({
      message: 'In the case study “a”, about “partnerships” is not one of ours: practice, review-quality, partnership.',
      fix: 'Did you mean “partnership”? Then write it just like that.',
    });
  });

  test.each([
    ['p. 167', '“167”'],
    ['pages 71 to 72', '“71-72”'],
    ['72-71', null],
    ['soon', null],
  ])('a page written as %s', (page, suggestion) => {
    const [finding] = find(`<LearningPoint id="a" page="${page}">Words.</LearningPoint>`);
    expect(finding?.message).toBe(
      `In the learning point “a”, page “${page}” is not a page or a range of pages, such as 167 or 71-72.`,
    );
    expect(finding?.fix).toBe(
      suggestion === null ? 'Write it as in page="167".' : `Did you mean ${suggestion}? Then write it just like that.`,
    );
  });

  test.each(['167', '71-72', '71–72', '71 - 72', 'xiv', 'iv-ix'])('a page may be written as %s', (page) => {
    const { blocks, findings } = readBody(`<LearningPoint id="a" page="${page}">Words.</LearningPoint>`);
    expect(findings).toEqual([]);
    expect(blocks[0]?.attributes['page']).toBe(page.replace(/\s/g, '').replace('–', '-'));
  });

  test('minutes and an id of the wrong form', () => {
    expect(find('<Activity id="Draw it!" title="A" minutes="20 mins">Do.</Activity>')).toMatchObject([
      {
        message: 'In the activity “Draw it!”, id “Draw it!” may hold only small letters, digits and single hyphens.',
        fix: 'Did you mean “draw-it”? Then write it just like that.',
      },
      {
        message: 'In the activity “Draw it!”, minutes “20 mins” is not a whole number of minutes from 1 to 999.',
        fix: 'Did you mean “20”? Then write it just like that.',
      },
    ]);
  });

  test('of one that is there twice, which the guard reports, the first counts', () => {
    const { blocks, findings } = readBody('<LearningPoint id="a" page="1" page="2">Words.</LearningPoint>');
    expect(findings).toEqual([]);
    expect(blocks[0]?.attributes).toEqual({ id: 'a', page: '1' });
  });

  test('names that every object of JavaScript has are no attributes', () => {
    const { blocks, findings } = readBody('<LearningPoint id="a" constructor="x" __proto__="y">Words.</LearningPoint>');
    expect(findings).toEqual([]);
    expect(blocks[0]?.attributes).toEqual({ id: 'a' });
  });
});

describe('content', () => {
  test('blocks without words', () => {
    const text =
      '<LearningPoint id="a">\n</LearningPoint>\n\n<KeyFigure id="b" value="1" of="all">[@x]</KeyFigure>\n\n<Question id="c"><Answer>Yes.</Answer></Question>\n\n<For levels="x">\n</For>';
    expect(find(text).map(({ rule, line, message, fix }) => [rule, line, message, fix])).toEqual([
      [
        'block-empty',
        1,
        'The learning point “a” is empty.',
        'Write its words between <LearningPoint> and </LearningPoint>, or delete both.',
      ],
      ['block-empty', 4, 'The key figure “b” is empty.', expect.anything()],
      ['block-empty', 6, 'The question “c” is empty.', expect.anything()],
      ['block-empty', 8, 'This part for some readers is empty.', expect.anything()],
    ]);
  });

  test('a box that holds only other boxes is not empty', () => {
    expect(find('<For levels="x">\n<LearningPoint id="a">Words.</LearningPoint>\n</For>')).toEqual([]);
    expect(find('<CaseStudy id="b" title="B">\n<LearningPoint id="a">Words.</LearningPoint>\n</CaseStudy>')).toEqual(
      [],
    );
  });

  test('words between columns', () => {
    const text = '<Compare>\n<Column title="A">One.</Column>\n\nStray words.\n</Compare>';
    expect(find(text)).toMatchObject([
      {
        rule: 'text-outside-column',
        line: 4,
        message: 'These words are inside this comparison but in none of its columns.',
      },
    ]);
  });
});

describe('addresses', () => {
  test('two blocks, and a block and a heading, that would have one address', () => {
    const text =
      '## Share early\n\nText.\n\n<LearningPoint id="share-early">A.</LearningPoint>\n\n<KeyFigure id="same" value="1" of="all">B.</KeyFigure>\n\n<LearningPoint id="same">C.</LearningPoint>';
    expect(find(text)).toEqual([
      {
        rule: 'one-address',
        line: 5,
        column: 20,
        message:
          'The learning point “share-early” and the heading “Share early” on line 1 have one address: #share-early.',
        fix: 'Give the one on line 5 an id of its own, such as id="share-early-2".',
      },
      {
        rule: 'one-address',
        line: 9,
        column: 20,
        message: 'The learning point “same” and the key figure “same” on line 7 have one address: #same.',
        fix: 'Give the one on line 9 an id of its own, such as id="same-2".',
      },
    ]);
  });

  test('a block that takes the address of the introduction', () => {
    const text = 'Words.\n\n<LearningPoint id="introduction">A.</LearningPoint>';
    expect(find(text)[0]?.message).toBe(
      'The learning point “introduction” and the text before the first heading on line 1 have one address: #introduction.',
    );
    expect(find('<LearningPoint id="introduction">A.</LearningPoint>')).toEqual([]);
  });

  test('a link to a place that is not on the page', () => {
    const text = '## What happened\n\nSee [above](#what-hapened), [there](#what-happened) and [nowhere](#zzz).';
    expect(find(text)).toMatchObject([
      {
        rule: 'link-to-missing-place',
        message: 'This link goes to “#what-hapened”, but nothing in this briefing has that address.',
        fix: 'Did you mean “#what-happened”? Then write it just like that.',
      },
      { message: 'This link goes to “#zzz”, but nothing in this briefing has that address.' },
    ]);
  });
});

describe('pictures and links', () => {
  test('a picture without a description, or with its file name for one', () => {
    const text =
      '![](./images/neglect-timeline.png)\n\n![neglect-timeline](./neglect-timeline.png)\n\n![Missed chances, month by month](./a.png)';
    const { findings, images } = readBody(text);
    expect(findings.map(({ line, message, fix }) => [line, message, fix])).toEqual([
      [
        1,
        'This picture (neglect-timeline.png) has no description, so people using a screen reader learn nothing from it.',
        'Put a short description between the square brackets: ![Timeline of missed chances](./images/neglect-timeline.png).',
      ],
      [
        3,
        'This picture (neglect-timeline.png) has only its file name as a description, so people using a screen reader learn nothing from it.',
        'Put a short description between the square brackets: ![Timeline of missed chances](./neglect-timeline.png).',
      ],
    ]);
    expect(images).toEqual([
      { url: './images/neglect-timeline.png', alt: '', place: { line: 1, column: 1 } },
      { url: './neglect-timeline.png', alt: 'neglect-timeline', place: { line: 3, column: 1 } },
      { url: './a.png', alt: 'Missed chances, month by month', place: { line: 5, column: 1 } },
    ]);
  });

  test('a link to elsewhere without words; one of ours takes the name of what it leads to', () => {
    expect(find('[](https://example.org) [](theme:neglect)')).toMatchObject([
      { rule: 'link-without-text', message: 'The link to https://example.org has no words to click on.' },
    ]);
  });
});

test('many problems of one long line are reported in good time', () => {
  const text = `${'[@x p 5] '.repeat(20_000)}${'[a](#b) '.repeat(5_000)}`;
  const start = performance.now();
  expect(readBody(text).findings).toHaveLength(25_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
