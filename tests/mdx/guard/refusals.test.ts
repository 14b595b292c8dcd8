import { describe, expect, test } from 'vitest';
import { tellBody } from './support/read.ts';

// Every refusal as its reader sees it: line and column within the body, rule, message, fix.

describe('code in prose and in tags', () => {
  test.each([
    [
      '{1+1}',
      [
        '1:1 curly-brackets: There are curly brackets { } in the text, which have a special meaning here and cannot be used. → Use round brackets: (1+1).',
      ],
    ],
    [
      'Hi {{name}} and {x}.',
      [
        '1:4 curly-brackets: There are curly brackets { } in the text, which have a special meaning here and cannot be used. → Use round brackets: (name).',
        '1:17 curly-brackets: There are curly brackets { } in the text, which have a special meaning here and cannot be used. → Use round brackets: (x).',
      ],
    ],
    [
      '{/* never closed',
      [
        '1:1 curly-brackets: A note that begins with {/* is not closed, or has something else after it in its brackets. → Write */} at its end, and nothing between the two signs and the bracket.',
      ],
    ],
    [
      'A {/* note */ + 1} b',
      [
        '1:3 curly-brackets: A note that begins with {/* is not closed, or has something else after it in its brackets. → Write */} at its end, and nothing between the two signs and the bracket.',
      ],
    ],
    [
      'import Callout from "./callout.astro"',
      [
        '1:1 import-export: “import” lines are for programmers and are not allowed in a briefing. → Delete this line. The boxes that you can use (LearningPoint, CaseStudy, KeyFigure and others) work without it.',
      ],
    ],
    [
      '> import { a } from "b"',
      [
        '1:3 import-export: “import” lines are for programmers and are not allowed in a briefing. → Delete this line. The boxes that you can use (LearningPoint, CaseStudy, KeyFigure and others) work without it.',
      ],
    ],
    [
      'export const a = {\n\n  b: 1\n}',
      [
        '1:1 import-export: “export” lines are for programmers and are not allowed in a briefing. → Delete this line. The boxes that you can use (LearningPoint, CaseStudy, KeyFigure and others) work without it.',
      ],
    ],
    [
      'export default Foo',
      [
        '1:1 import-export: “export” lines are for programmers and are not allowed in a briefing. → Delete this line. The boxes that you can use (LearningPoint, CaseStudy, KeyFigure and others) work without it.',
      ],
    ],
    [
      '<LearningPoint id={x}>\nt\n</LearningPoint>',
      [
        '1:16 code-in-attribute: The value of “id” is in curly brackets { }, which are for programmers and not allowed here. → Write id="…" with straight quotation marks and no brackets.',
      ],
    ],
    [
      '<LearningPoint {...x}>\nt\n</LearningPoint>',
      [
        '1:16 code-in-attribute: There are curly brackets { } in the opening line of <LearningPoint>, which are for programmers and not allowed here. → Delete the brackets and what is in them.',
      ],
    ],
    [
      '<LearningPoint id="a" title={/* c */}>\nt\n</LearningPoint>',
      [
        '1:23 code-in-attribute: There are curly brackets { } in the opening line of <LearningPoint>, which are for programmers and not allowed here. → Write the value in straight quotation marks, without brackets.',
      ],
    ],
  ])('%j', (body, told) => {
    expect(tellBody(body)).toEqual(told);
  });
});

describe('elements that are none of ours', () => {
  test.each([
    [
      '<script>alert(1)</script>',
      [
        '1:1 script: A script is not allowed in a briefing, so posts from social media cannot be embedded. → Delete this line and put an ordinary link instead: [what it leads to](https://…).',
      ],
    ],
    [
      '<script>\nif (a < b) { x() }\n</script>\n\nAfter',
      [
        '1:1 script: A script is not allowed in a briefing, so posts from social media cannot be embedded. → Delete this line and put an ordinary link instead: [what it leads to](https://…).',
      ],
    ],
    [
      '<noscript>x</noscript>',
      [
        '1:1 script: A script is not allowed in a briefing, so posts from social media cannot be embedded. → Delete this line and put an ordinary link instead: [what it leads to](https://…).',
      ],
    ],
    [
      '<style>p { color: red }</style>',
      ['1:1 style: Styles are not allowed in a briefing: the site draws every page the same way. → Delete this part.'],
    ],
    [
      '<iframe src="https://example.org"></iframe>',
      [
        '1:1 embedded-content: Pages, films and sounds from elsewhere cannot be embedded in a briefing. → Delete this part and put an ordinary link instead: [what it leads to](https://…).',
      ],
    ],
    [
      '<object data="x"></object>',
      [
        '1:1 embedded-content: Pages, films and sounds from elsewhere cannot be embedded in a briefing. → Delete this part and put an ordinary link instead: [what it leads to](https://…).',
      ],
    ],
    [
      '<form action="/x"><input name="a"/></form>',
      [
        '1:1 form: Forms are not allowed in a briefing. → Delete this part and link to a form instead: [what it is for](https://…).',
      ],
    ],
    [
      '<svg onload=alert(1)><path d="M0"/></svg>',
      [
        '1:1 drawing: Drawings written as code are not allowed in a briefing. → Save the drawing as a png file beside the briefing and write ![what it shows](./drawing.png).',
      ],
    ],
    [
      '<img src="x.png" onerror="y">',
      [
        '1:1 html-element: <img> is code of a web page and cannot be used here. → For a picture write ![what it shows](./picture.png) instead.',
      ],
    ],
    [
      '<a href="javascript:x">y</a>',
      [
        '1:1 html-element: <a> is code of a web page and cannot be used here. → For a link write [words of the link](address) instead.',
      ],
    ],
    [
      '<div><p>x</p></div>',
      [
        '1:1 html-element: <div> is code of a web page and cannot be used here. → Delete the tags and keep the words; leave an empty line between paragraphs.',
        '1:6 html-element: <p> is code of a web page and cannot be used here. → Delete the tags and keep the words; leave an empty line between paragraphs.',
      ],
    ],
    [
      '<h2>Head</h2>',
      [
        '1:1 html-element: <h2> is code of a web page and cannot be used here. → For a heading write ## and a space before its words instead.',
      ],
    ],
    [
      '<ul><li>x</li></ul>',
      [
        '1:1 html-element: <ul> is code of a web page and cannot be used here. → For a list write each item on a line of its own, after a hyphen and a space instead.',
        '1:5 html-element: <li> is code of a web page and cannot be used here. → For a list write each item on a line of its own, after a hyphen and a space instead.',
      ],
    ],
    [
      '<b>x</b> <i>y</i>',
      [
        '1:1 html-element: <b> is code of a web page and cannot be used here. → For bold words write **words** instead.',
        '1:10 html-element: <i> is code of a web page and cannot be used here. → For words in italics write *words* instead.',
      ],
    ],
    [
      '<hr>',
      [
        '1:1 html-element: <hr> is code of a web page and cannot be used here. → For a line across the page write --- on a line of its own instead.',
      ],
    ],
    [
      '<p class=MsoNormal>One<o:p></o:p></p>\n\n<p class=MsoNormal>Two<o:p></o:p></p>',
      [
        '1:1 html-element: <p> is code of a web page and cannot be used here. The same stands on line 11. → Delete the tags and keep the words; leave an empty line between paragraphs.',
        '1:23 word-formatting: <o:p> is hidden formatting from Word. The same stands on line 11. → Delete it and keep the words; or paste the text again as plain text (Ctrl+Shift+V).',
      ],
    ],
    [
      '<table><tr><td>A</td><td>B | C</td></tr></table>',
      [
        '1:1 html-table: This table is written as code of a web page. → Delete it and make the table like this: | A | B C | then |---|---| then one line for each row.',
      ],
    ],
    [
      '<table class=MsoTableGrid><tr><td><p>Sector</p></td><td>Reviews&nbsp;read</td></tr></table>',
      [
        '1:1 word-table: This table was pasted from Word and contains Word’s hidden formatting. → Delete it and make the table like this: | Sector | Reviews read | then |---|---| then one line for each row.',
      ],
    ],
    [
      '<Callout>x</Callout>',
      [
        '1:1 unknown-block: There is no box called “Callout”. → Delete <Callout> and keep the words. The boxes are: LearningPoint, CaseStudy, KeyFigure, Question, Answer, Activity, FacilitatorNote, Definition, Compare, Column, For, Include.',
      ],
    ],
    [
      '<Callout>',
      [
        '1:1 unknown-block: There is no box called “Callout”. → Delete <Callout> and keep the words. The boxes are: LearningPoint, CaseStudy, KeyFigure, Question, Answer, Activity, FacilitatorNote, Definition, Compare, Column, For, Include.',
      ],
    ],
    [
      '<learningpoint id="a">\nt\n</learningpoint>',
      [
        '1:1 unknown-block: There is no box called “learningpoint”. Did you mean “LearningPoint”? → Write <LearningPoint …> and </LearningPoint>.',
      ],
    ],
    [
      '<LearningPiont id="a">\nt\n</LearningPiont>',
      [
        '1:1 unknown-block: There is no box called “LearningPiont”. Did you mean “LearningPoint”? → Write <LearningPoint …> and </LearningPoint>.',
      ],
    ],
    [
      '<insert date here>',
      [
        '1:1 unknown-block: “<insert date here>” is taken for a box, and there is none of that name. → If it is part of the text, use round brackets: (insert date here).',
      ],
    ],
    [
      '<name>',
      [
        '1:1 unknown-block: “<name>” is taken for a box, and there is none of that name. → If it is part of the text, use round brackets: (name).',
      ],
    ],
    ['<>x</>', ['1:1 unknown-block: There is nothing between the pointed brackets < >. → Delete them.']],
    [
      '<LearningPoint.Title/>',
      [
        '1:1 unknown-block: There is no box called “LearningPoint.Title”. Did you mean “LearningPoint”? → Write <LearningPoint …> and </LearningPoint>.',
      ],
    ],
    [
      '<constructor/>',
      [
        '1:1 unknown-block: “<constructor>” is taken for a box, and there is none of that name. → If it is part of the text, use round brackets: (constructor).',
      ],
    ],
    [
      '<__proto__/>',
      [
        '1:1 unknown-block: There is no box called “__proto__”. → Delete <__proto__> and keep the words. The boxes are: LearningPoint, CaseStudy, KeyFigure, Question, Answer, Activity, FacilitatorNote, Definition, Compare, Column, For, Include.',
      ],
    ],
    [
      '<toString/>',
      [
        '1:1 unknown-block: “<toString>” is taken for a box, and there is none of that name. → If it is part of the text, use round brackets: (toString).',
      ],
    ],
    [
      '<hasOwnProperty>x</hasOwnProperty>',
      [
        '1:1 unknown-block: “<hasOwnProperty>” is taken for a box, and there is none of that name. → If it is part of the text, use round brackets: (hasOwnProperty).',
      ],
    ],
    [
      '<!-- a note -->',
      [
        '1:1 html-comment: A note between <!-- and --> cannot be used here. → Delete it, or write it as {/* … */}, which readers do not see.',
      ],
    ],
    [
      '<!DOCTYPE html>',
      [
        '1:1 html-instruction: This line begins with an instruction for programs ( <! or <? ). → Delete it, up to and including its closing bracket ( > ).',
      ],
    ],
    [
      '<?xml version="1.0"?>',
      [
        '1:1 html-instruction: This line begins with an instruction for programs ( <! or <? ). → Delete it, up to and including its closing bracket ( > ).',
      ],
    ],
    [
      'Read `<p>` but not\n\n<p>\n\nthis </p>',
      [
        '3:1 html-element: <p> is code of a web page and cannot be used here. → Delete the tags and keep the words; leave an empty line between paragraphs.',
      ],
    ],
  ])('%j', (body, told) => {
    expect(tellBody(body)).toEqual(told);
  });
});

describe('attributes', () => {
  test.each([
    [
      '<LearningPoint id="a" onclick="x()">\nt\n</LearningPoint>',
      [
        '1:23 script: “onclick” runs a program when something happens on the page, which is not allowed in a briefing. → Delete onclick and its value.',
      ],
    ],
    [
      '<LearningPoint id="a" Themes="y">\nt\n</LearningPoint>',
      [
        '1:23 unknown-attribute: <LearningPoint> has no “Themes”. Did you mean “themes”? → Write themes="…" instead of Themes.',
      ],
    ],
    [
      '<LearningPoint id="a" theme="y">\nt\n</LearningPoint>',
      [
        '1:23 unknown-attribute: <LearningPoint> has no “theme”. Did you mean “themes”? → Write themes="…" instead of theme.',
      ],
    ],
    [
      '<LearningPoint id="a" colour="y">\nt\n</LearningPoint>',
      [
        '1:23 unknown-attribute: <LearningPoint> has no “colour”. → Delete colour and its value. <LearningPoint> can have: id, kind, title, lead, number, themes, audiences, levels, source, page, sameAs, partOf, contrast, asks.',
      ],
    ],
    [
      '<LearningPoint id="a" constructor="1" __proto__="2">\nt\n</LearningPoint>',
      [
        '1:23 unknown-attribute: <LearningPoint> has no “constructor”. → Delete constructor and its value. <LearningPoint> can have: id, kind, title, lead, number, themes, audiences, levels, source, page, sameAs, partOf, contrast, asks.',
        '1:39 unknown-attribute: <LearningPoint> has no “__proto__”. → Delete __proto__ and its value. <LearningPoint> can have: id, kind, title, lead, number, themes, audiences, levels, source, page, sameAs, partOf, contrast, asks.',
      ],
    ],
    [
      '<LearningPoint id="a" id="b">\nt\n</LearningPoint>',
      [
        '1:23 repeated-attribute: “id” stands twice in this <LearningPoint>. → Delete one of them; where it is a list put all names into one, with commas between.',
      ],
    ],
    [
      '<LearningPoint id="a" themes>\nt\n</LearningPoint>',
      [
        '1:23 missing-value: “themes” has no value. → Write themes="…" with a value in straight quotation marks, or delete it.',
      ],
    ],
    [
      '<LearningPoint id="a&#x202e;b">\nt\n</LearningPoint>',
      [
        '1:16 hidden-character: The value of “id” has a character in it that cannot be seen. → Delete the value and type it again.',
      ],
    ],
    [
      '<sup class="x">1</sup>',
      ['1:6 unknown-attribute: <sup> has no “class”. → Write <sup> with nothing else in the brackets.'],
    ],
    [
      '<LearningPoint id=“a” themes="y">\nt\n</LearningPoint>',
      [
        '1:16 curly-quotes: “id” has curly quotation marks around its value. → Write id="a" with straight quotation marks.',
      ],
    ],
    [
      '<LearningPoint id="a" lead=‘x’ title=„y“>\nt\n</LearningPoint>',
      [
        '1:23 curly-quotes: “lead” has curly quotation marks around its value. → Write lead="x" with straight quotation marks.',
        '1:32 curly-quotes: “title” has curly quotation marks around its value. → Write title="y" with straight quotation marks.',
      ],
    ],
    [
      '<LearningPoint id=a>\nt\n</LearningPoint>',
      ['1:16 missing-quotes: The value of “id” has no quotation marks. → Write id="a" with straight quotation marks.'],
    ],
    [
      '<LearningPoint id="a themes="y">\nt\n</LearningPoint>',
      [
        '1:16 missing-quotes: The value of “id” has no closing quotation mark. → Write id="a" with a straight quotation mark at each end.',
      ],
    ],
    [
      '<LearningPoint\n  id="a"\n  kind="x>\nt\n</LearningPoint>',
      [
        '3:3 missing-quotes: The value of “kind” has no closing quotation mark. → Write kind="x" with a straight quotation mark at each end.',
      ],
    ],
    [
      '<LearningPoint id="a" title="The "toxic trio" again">\nt\n</LearningPoint>',
      [
        '1:23 quotes-in-quotes: The value of “title” has straight quotation marks inside it. → Use curly marks inside: title="The “toxic trio” again".',
      ],
    ],
    [
      '<LearningPoint id="a"\nt\n</LearningPoint>',
      [
        '1:1 unfinished-tag: The opening line of this learning point (“a”) has no closing bracket ( > ). → Add > at the end of line 9: <LearningPoint …>.',
      ],
    ],
    [
      '<LearningPoint id="a" 1st="x">\nt\n</LearningPoint>',
      [
        '1:23 attribute-name: “1st” cannot be read in the opening line of <LearningPoint>. → Delete “1st”, or check the quotation marks before it.',
      ],
    ],
    [
      '<LearningPoint id="a" / themes="x">\nt\n</LearningPoint>',
      [
        '1:23 attribute-name: “/” cannot be read in the opening line of <LearningPoint>. → Delete “/”, or check the quotation marks before it.',
      ],
    ],
  ])('%j', (body, told) => {
    expect(tellBody(body)).toEqual(told);
  });
});

describe('tags that do not match', () => {
  test.each([
    [
      '<LearningPoint id="a">\nt\n\n<LearningPoint id="b">\nu\n</LearningPoint>',
      [
        '1:1 unclosed-block: This learning point (“a”) is never closed. → Add </LearningPoint> on a new line after its last sentence, before the next learning point on line 12.',
      ],
    ],
    [
      '<CaseStudy id="c" title="C">\n\n<LearningPoint id="a">\nt\n\n</CaseStudy>',
      [
        '3:1 unclosed-block: This learning point (“a”) is never closed. → Add </LearningPoint> on a new line after its last sentence, before </CaseStudy> on line 14.',
      ],
    ],
    [
      '<CaseStudy id="c" title="C">\n\n<LearningPoint id="a">\nt\n</LearningPoint>\n\nEnd.',
      [
        '1:1 unclosed-block: This case study (“c”) is never closed. → Add </CaseStudy> on a new line after its last sentence.',
      ],
    ],
    [
      '<For audiences="x">\n\n<LearningPoint id="a">\nt',
      [
        '1:1 unclosed-block: This part for some readers is never closed. → Add </For> on a new line after its last sentence.',
        '3:1 unclosed-block: This learning point (“a”) is never closed. → Add </LearningPoint> on a new line after its last sentence.',
      ],
    ],
    [
      '<LearningPoint id="a">\nt\n</Learningpoint>',
      [
        '3:1 misspelt-closing: </Learningpoint> is misspelt: it should close <LearningPoint>. → Write </LearningPoint>.',
      ],
    ],
    [
      't\n\n</LearningPoint>',
      [
        '3:1 closing-without-opening: </LearningPoint> stands here, but a learning point was not opened before it. → Delete </LearningPoint>, or add <LearningPoint …> on a line of its own before the text that belongs to it.',
      ],
    ],
    [
      '<LearningPoint id="a">\nt</LearningPoint>',
      [
        '2:2 block-on-own-line: This learning point (“a”) is closed on a line that also has text. → Put </LearningPoint> on a line of its own, after the text.',
      ],
    ],
    [
      '<LearningPoint id="a">\nt\n</LearningPoint>u',
      [
        '3:1 block-on-own-line: This learning point (“a”) is closed on a line that also has text. → Put </LearningPoint> on a line of its own, and the text that follows on the next.',
      ],
    ],
    [
      '<LearningPoint id="a">t\n\nu\n</LearningPoint>',
      [
        '1:1 block-on-own-line: This learning point (“a”) shares a line with text, and its text goes on below. → Put <LearningPoint …> on a line of its own, then the text, then </LearningPoint> on a line of its own.',
      ],
    ],
    [
      'Text <LearningPoint id="a">\nt\n</LearningPoint>',
      [
        '1:6 block-on-own-line: This learning point (“a”) shares a line with text, and its text goes on below. → Put <LearningPoint …> on a line of its own, then the text, then </LearningPoint> on a line of its own.',
      ],
    ],
    ['a<br>b', ['1:2 unclosed-block: <br> is not closed. → Write <br/> instead.']],
    [
      'H<sub>2O',
      [
        '1:2 unclosed-block: <sub> is not closed in the paragraph in which it is opened. → Put </sub> straight after the raised or lowered words.',
      ],
    ],
    [
      '</sup>',
      [
        '1:1 closing-without-opening: </sup> stands here, but <sup> was not opened before it. → Delete </sup>, or add <sup> before the words that belong to it.',
      ],
    ],
    [
      '<sup>a\n\nb</sup>',
      [
        '1:1 unclosed-block: <sup> is not closed in the paragraph in which it is opened. → Put </sup> straight after the raised or lowered words.',
      ],
    ],
    [
      '</LearningPoint/>',
      [
        '1:1 closing-without-opening: </LearningPoint> stands here, but a learning point was not opened before it. → Delete </LearningPoint>, or add <LearningPoint …> on a line of its own before the text that belongs to it.',
        '1:1 unreadable-tag: The tag that begins with </LearningPoint cannot be read. → Write </LearningPoint> with nothing else in it.',
      ],
    ],
    [
      '- <LearningPoint id="a">\n\nt\n</LearningPoint>',
      [
        '1:3 block-on-own-line: This learning point (“a”) begins inside an item of a list and is closed outside it. → Put <LearningPoint …> and </LearningPoint> at the left margin, each on a line of its own.',
      ],
    ],
  ])('%j', (body, told) => {
    expect(tellBody(body)).toEqual(told);
  });
});

describe('signs and addresses in pointed brackets', () => {
  test.each([
    [
      'a <3 b',
      [
        '1:3 less-than: The sign < before “3” is taken for the start of a box. → Write “less than 3”, or &lt;3 for the sign.',
      ],
    ],
    [
      'Under <5% of cases',
      [
        '1:7 less-than: The sign < before “5%” is taken for the start of a box. → Write “less than 5%”, or &lt;5% for the sign.',
      ],
    ],
    [
      'a <= b',
      [
        '1:3 less-than: The sign < before “=” is taken for the start of a box. → Write “at most”, or &lt;= for the sign.',
      ],
    ],
    [
      '<https://example.org/a>',
      [
        '1:1 address-in-brackets: An address in pointed brackets cannot be used here: <https://example.org/a>. → Write what it leads to, then the address: [what it leads to](https://example.org/a).',
      ],
    ],
    [
      '<office@example.org>',
      [
        '1:1 address-in-brackets: An address in pointed brackets cannot be used here: <office@example.org>. → Write what it leads to, then the address: [what it leads to](mailto:office@example.org).',
      ],
    ],
    [
      '<javascript:alert(1)>',
      [
        '1:1 address-in-brackets: An address in pointed brackets cannot be used here: <javascript:alert(1)>. → Delete it, or write [what it leads to](https://…) with an ordinary address.',
      ],
    ],
  ])('%j', (body, told) => {
    expect(tellBody(body)).toEqual(told);
  });
});
