import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  choiceField,
  countField,
  dateField,
  idField,
  listField,
  optionalField,
  textField,
} from '../../src/yaml/fields.ts';
import { readSettings } from '../../src/yaml/read-settings.ts';

const schema = z.strictObject({
  name: textField.meta({ example: 'Exampleshire' }),
  nation: choiceField(['england', 'wales']),
  opened: optionalField(dateField),
  contact: optionalField(z.strictObject({ phone: textField })),
  topics: optionalField(listField(idField)),
  pages: optionalField(countField),
  on: optionalField(z.boolean()),
  url: optionalField(z.url()),
});

const read = (text: string) => readSettings(text, 'site.yaml', schema);
const told = (text: string) =>
  read(text).findings.map(({ rule, line, column, message, fix }) => `${line}:${column} ${rule}: ${message} ${fix}`);
const sound = 'name: A\nnation: wales\n';

test('what holds comes out, numbers as the text that was written', () => {
  expect(read('name: 2016\nnation: wales\ntopics: neglect\nopened: 2016\npages: "12"\ncontact:\n').value).toEqual({
    name: '2016',
    nation: 'wales',
    opened: '2016',
    contact: null,
    topics: ['neglect'],
    pages: 12,
    on: null,
    url: null,
  });
});

test('an unknown setting, with the nearest known one, at the line of its name', () => {
  expect(told(`${sound}contcat:\n  phone: 1\n`)).toEqual([
    '3:1 unknown-setting: “contcat” is not a setting of site.yaml. Did you mean “contact”? Write “contact” instead of “contcat”.',
  ]);
  expect(told(`${sound}contact:\n  phone: 1\n  colour: red\n`)).toEqual([
    '5:3 unknown-setting: “colour” is not a setting of “contact”. Delete this line, or use one of these settings: phone.',
  ]);
  expect(told(`${sound}__proto__: x\nconstructor: y\n`).map((line) => line.slice(0, 60))).toEqual([
    '3:1 unknown-setting: “__proto__” is not a setting of site.ya',
    '4:1 unknown-setting: “constructor” is not a setting of site.',
  ]);
});

test('a missing setting, with an example', () => {
  expect(told('nation: wales\n')).toEqual([
    '1:1 missing-setting: “name” is missing from site.yaml. Add a line for it, such as “name: Exampleshire”.',
  ]);
  expect(told(`${sound}contact: {}\n`)).toEqual([
    '3:10 missing-setting: “phone” is missing from “contact”. Add a line for it: “phone:” and its value.',
  ]);
});

test('a setting with nothing after it, or nothing in it', () => {
  expect(told('name:\nnation: wales\n')).toEqual([
    '1:6 missing-setting: There is nothing after “name”. Write its value after the colon, or delete the line if it may be left out.',
  ]);
  expect(told('name: ""\nnation: wales\n')).toEqual([
    '1:7 missing-setting: “name” is empty. Write its value, or delete the setting if it may be left out.',
  ]);
});

test('a value of the wrong kind', () => {
  expect(told(`name: [a]\nnation: wales\non: maybe\npages: many\ncontact: x\n`)).toEqual(
    [
      '1:7 wrong-kind-of-value: “name” should be text, but a list is written here. Write the text after the colon, on one line.',
      '3:5 wrong-kind-of-value: “on” should be true or false, but the text “maybe” is written here. Write true or false.',
      '4:8 wrong-kind-of-value: “pages” should be a number, but the text “many” is written here. Write digits only, without quotation marks.',
      '5:10 wrong-kind-of-value: “contact” should be a group of settings, but the text “x” is written here. Write each of its settings on a line of its own below it, after two spaces.',
    ].toSorted((a, b) => order.indexOf(a.split(' ')[0] ?? '') - order.indexOf(b.split(' ')[0] ?? '')),
  );
});
const order = ['1:7', '5:10', '4:8', '3:5'];

test('a word that is none of the few, with the nearest', () => {
  expect(told('name: A\nnation: englnad\n')).toEqual([
    '2:9 unknown-value: “englnad” is not a value of “nation”. Did you mean “england”? Write “england”. The values are: england, wales.',
  ]);
  expect(told('name: A\nnation: france\n')).toEqual([
    '2:9 unknown-value: “france” is not a value of “nation”. Write one of: england, wales.',
  ]);
});

test('dates that cannot be, and dates in another form', () => {
  expect(told(`${sound}opened: 2025-11-31\n`)).toEqual([
    '3:9 wrong-date: There is no 31 November 2025: November 2025 has 30 days. Write the day that was meant, or leave the day out (such as 2026-11).',
  ]);
  expect(told(`${sound}opened: 2025-13\n`)).toEqual([
    '3:9 wrong-date: “2025-13” is not a date: there are only 12 months. Write the day that was meant, or leave the day out (such as 2026-11).',
  ]);
  expect(told(`${sound}opened: 1 June 2016\n`)).toEqual([
    '3:9 wrong-date: “1 June 2016” is not a date that can be read here. Write 2016-06-01 (year-month-day) if 1 June 2016 is meant.',
  ]);
});

test('names that cannot be addresses, and lists without brackets', () => {
  expect(told(`${sound}topics: [neglect, Early Help]\n`)).toEqual([
    '3:19 wrong-id: “Early Help” has characters that a name of this kind cannot have. Use small letters, digits and single hyphens only: “early-help”.',
  ]);
  expect(told(`${sound}topics: neglect, abuse\n`)).toEqual([
    '3:9 wrong-kind-of-value: “neglect, abuse” is read as one name, because it has no square brackets. Write a list: [neglect, abuse].',
  ]);
});

test('an address that is none', () => {
  expect(told(`${sound}url: example\n`)).toEqual([
    '3:6 wrong-form: “url” is not a web address: “example”. Write the whole address, beginning with https://.',
  ]);
});

test('a file that holds something else altogether', () => {
  expect(told('- a\n- b\n')).toEqual([
    '1:1 wrong-kind-of-value: The settings of site.yaml cannot be read: there should be lines such as “name: value”, but a list is written here. Write each setting on a line of its own, as “name: value”.',
  ]);
  expect(told('')).toEqual([
    '1:1 wrong-kind-of-value: The settings of site.yaml are empty. Write each setting on a line of its own, as “name: value”.',
  ]);
});

test('entries of a list are named by their lines', () => {
  const sources = z.array(z.strictObject({ id: idField, title: textField }));
  const { findings } = readSettings('- id: a\n  title: A\n- id: b\n', 'sources.yaml', sources);
  expect(findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '3: “title” is missing from the entry that begins on line 3 of sources.yaml.',
  ]);
});

test('a text that cannot be read is told of once, not again for every setting', () => {
  const { value, findings } = read('name: "A"\njust words\n');
  expect(value).toBeNull();
  expect(findings).toHaveLength(1);
});

test('a rule of its own brings its own words', () => {
  const own = z.strictObject({
    a: textField.refine((value) => value !== 'x', {
      error: 'Not x.',
      params: { rule: 'no-x', why: 'W.', fix: 'F.', severity: 'warning' },
    }),
  });
  expect(readSettings('a: x\n', 'a.yaml', own).findings).toEqual([
    {
      rule: 'no-x',
      severity: 'warning',
      file: 'a.yaml',
      line: 1,
      column: 4,
      excerpt: 'a: x',
      message: 'Not x.',
      why: 'W.',
      fix: 'F.',
    },
  ]);
});
