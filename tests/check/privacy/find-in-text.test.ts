import { describe, expect, test } from 'vitest';
import { findAnywhere, findIdentities, findInText } from '../../../src/check/privacy/find-in-text.ts';

const find = (text: string): string[] => findInText(text, findAnywhere).map(({ kind, value }) => `${kind}: ${value}`);
const number = 'nhs-number: 999 123 4500';

describe('an NHS number as its reader sees it', () => {
  test.each([
    ['over a line end', 'Child P (999 123\n4500) was not brought.'],
    ['over a line end in a quotation', '> Child P (999 123\n> 4500) was not brought.'],
    ['over a line end in a list', '- Child P, 999\n  123 4500, was not brought.'],
    ['over a line end with spaces', 'Child P (999 123  \n   4500) was not brought.'],
  ])('%s', (_, text) => {
    expect(find(text).map((detail) => detail.replaceAll('\n', ' '))).toEqual([number]);
  });

  test.each([
    ['with spaces of other widths', '999\u2009123\u00a04500'],
    ['with codes for spaces', '999&nbsp;123&#160;4500'],
    ['with named codes that the guard has no use for', '999&thinsp;123&ensp;4500'],
    ['partly bold', '999 **123** 4500'],
    ['in italics, code and struck out', '_999_ `123` ~~4500~~'],
    ['with a comment in it', '999 {/* checked */}123 4500'],
    ['partly a link', '999 [123](theme:neglect) 4500'],
    ['partly a bold link', '999 [**123**](theme:neglect) 4500'],
    ['with a citation behind it', '999 123 4500[@panel-2021, p. 4]'],
    ['with a raised footnote mark behind it', '999 123 4500<sup>2</sup>'],
    ['in YAML with codes for the digits', 'title: "\\u0039\\x399 123 45\\U00000030\\u0030"'],
    ['in YAML with a code for the space', 'title: "999\\_123\\_4500"'],
    ['in YAML over a line end that is no space', 'title: "999 123 45\\\n  00"'],
    ['with full-width digits', '９９９ １２３ ４５００'],
    ['with Arabic digits', '٩٩٩ ١٢٣ ٤٥٠٠'],
    ['with mathematical digits', '𝟗𝟗𝟗 𝟏𝟐𝟑 𝟒𝟓𝟎𝟎'],
    ['in a heading', '## Child P, 999 123 4500'],
    ['in a table', '| Child P | 999 123 4500 | 4 |'],
    ['in the words of a picture', '![The file of 999 123 4500](./file.png)'],
    ['in the words of a link', '[999 123 4500](theme:neglect)'],
    ['in the value of an attribute', '<LearningPoint id="a" title="999 123 4500">'],
    ['in a comment', '{/* NHS number 999 123 4500 */}'],
    ['before a date', '999 123 4500 2019'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([number]);
  });

  test.each([
    ['with en dashes', '999–123–4500', '999-123-4500'],
    ['with hyphens that do not break', '999\u2011123\u20114500', '999-123-4500'],
    ['with codes for dashes', '999&ndash;123&#8211;4500', '999-123-4500'],
    ['with spaced hyphens', '999 - 123 - 4500', '999 - 123 - 4500'],
    ['with stops', '999.123.4500', '999.123.4500'],
    ['with slashes', '999/123/4500', '999/123/4500'],
    ['with spaces of no width', '999\u200b123\u200b4500', '9991234500'],
    ['with soft hyphens', '999\u00ad123&shy;4500', '9991234500'],
    ['in boxes', '9 9 9 1 2 3 4 5 0 0', '9 9 9 1 2 3 4 5 0 0'],
    ['as the Scottish number is written', '010119 0018', '010119 0018'],
    ['in an id', 'id: baby-9991234500', '9991234500'],
    ['in the target of a link', '[here](briefing:baby-9991234500)', '9991234500'],
    ['in the address of a link', '[here](tel:9991234500)', '9991234500'],
  ])('%s', (_, text, value) => {
    expect(find(text)).toEqual([`nhs-number: ${value}`]);
  });

  test('is told of where it stands, with all that belongs to it', () => {
    expect(findInText('Child P: 999&nbsp;**123**\n4500.', findIdentities)).toEqual([
      { kind: 'nhs-number', value: '999 123\n4500', start: 9, written: '999&nbsp;**123**\n4500' },
    ]);
  });
});

describe('what is no NHS number', () => {
  test.each([
    ['a wrong check digit', 'Reference 999 123 4501'],
    ['a page range and a year', 'Journal of Care 999-123 4500'],
    ['two paragraphs', '999 123\n\n4500'],
    ['three cells of a table', '| 999 | 123 | 4500 |'],
    ['three items of a list', '- 999\n- 123\n- 4500'],
    ['an old ISBN', 'ISBN 0101190018, ISBN-10: 0101190018'],
    ['a new ISBN', 'ISBN 978-999-123-4500'],
    ['the address of a page', 'https://example.org/reports/a-9991234500?n=999-123-4500'],
    ['an address behind a link', '[the report](https://example.org/reports/9991234500)'],
    ['a number abroad', 'Ring +44 999 123 4500 or 0044 999 123 4500.'],
    ['figures', 'Of 4,500 children, 999 (12.3%) were 4 and 500 were 5.'],
    ['a footnote mark beside a number', '999 123 450<sup>0</sup>'],
    ['words that the NHS is in', 'NHS 2016 2019 12 reviews'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a date of birth as its reader sees it', () => {
  test.each([
    ['Born 14-Mar-2019.', '14 Mar 2019'],
    ['Born 14 Mar 19.', '14 Mar 19'],
    ['DOB 14032019', '14032019'],
    ['dob: 20190314', '20190314'],
    ['d.o.b. 14 / 3 / 2019', '14 / 3 / 2019'],
    ['Her birthday is the 14th of March, 2019.', '14th of March, 2019'],
    ['Her birthday is the 14th day of March 2019.', '14th day of March 2019'],
    ['He was born on the 14.3.2019.', '14.3.2019'],
    ['date of birth: 2019-03-14', '2019-03-14'],
    ['He was born on **14** March **2019**.', '14 March 2019'],
    ['He was **born** on 14&nbsp;March 2019.', '14 March 2019'],
    ['He was born on 14–03–2019.', '14-03-2019'],
    ['He was born on 14 03 2019.', '14 03 2019'],
    ['id: born-2019-03-14', '2019-03-14'],
  ])('%s', (text, value) => {
    expect(find(text)).toEqual([`date-of-birth: ${value}`]);
  });

  test.each([
    'The meeting was on 14-Mar-2019.',
    'The law of 14 / 3 / 2019',
    'Form DOB 99999999',
    'Children born in 2016-19 were in the study.',
    'He was born at 39 weeks; the review was published on 14-Mar-2019.',
  ])('none in “%s”', (text) => {
    expect(find(text)).toEqual([]);
  });
});

test.each([
  ['Ring 01632&nbsp;960&#8209;399.', 'phone-number: 01632 960-399'],
  ['Ring 01632.960.399.', 'phone-number: 01632.960.399'],
  ['Ring 01632\n960399.', 'phone-number: 01632\n960399'],
  ['Write to jo&#64;example.org.', 'email-address: jo@example.org'],
  ['Write to jo**@example.org**.', 'email-address: jo@example.org'],
  ['[write](mailto:jo@example.org)', 'email-address: jo@example.org'],
  ['They lived in EX1\u20091AA.', 'postcode: EX1 1AA'],
  ['They lived at 14 **Mill**\nLane.', 'street-address: 14 Mill\nLane'],
])('other details are read in the same way: %s', (text, detail) => {
  expect(find(text)).toEqual([detail]);
});

test('work grows with the length of the text and no faster, whatever stands in it', () => {
  const parts = ['1 ', '12', '{/* ', '[@a ', '](', '\\\n ', ' \n', '*_', 'born 1 ', 'NHS no 1 ', 'A ', '\u200b', '٣'];
  // A text that takes squared time would need hours here, and the test would be stopped.
  for (const part of parts) expect(find(part.repeat(40_000)).length).toBeLessThan(40_000);
});
