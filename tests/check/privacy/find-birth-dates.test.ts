import { expect, test } from 'vitest';
import { findBirthDates } from '../../../src/check/privacy/find-birth-dates.ts';

const values = (text: string): string[] => findBirthDates(text).map(({ value }) => value);

test.each([
  ['He was born on 14/03/2019 and lived with his mother.', '14/03/2019'],
  ['She was born at St. Mary’s on 14th March 2019.', '14th March 2019'],
  ['DOB: 14.3.19', '14.3.19'],
  ['D.O.B. 14-03-2019', '14-03-2019'],
  ['| Date of birth | 2019-03-14 |', '2019-03-14'],
  ['Child P (b. 14 Mar 2019)', '14 Mar 2019'],
  ['14 March 2019 (date of birth)', '14 March 2019'],
  ['His mother gave birth on March 14, 2019.', 'March 14, 2019'],
  ['The baby was born\nearly, on 14 March 2019.', '14 March 2019'],
  ['Baby R was born on 14 March 2019 and died on 2 May 2019.', '14 March 2019'],
])('finds the date in “%s”', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test.each([
  'The review was published on 14 March 2019.',
  'The panel met on 14/03/2019.',
  'Children born after 1 September 2011 were in the study.',
  'Children born between 1 April 2011 and 31 March 2014 were in the study.',
  'He was born in 2019.',
  'She was born in March 2019.',
  'He was born early. On 14/03/2019 the health visitor called.',
  'The newborn was seen on 14/03/2019.',
  'A pre-birth assessment began on 14 March 2019.',
  'The baby, born at home, was seen on 14 March 2019.',
  'It was born of long work.\n\n14 March 2019',
])('leaves “%s” alone', (text) => {
  expect(values(text)).toEqual([]);
});

test('says where the date stands, and not where the word stands', () => {
  expect(findBirthDates('born on 14/03/2019')).toEqual([{ kind: 'date-of-birth', value: '14/03/2019', start: 8 }]);
});

test('takes no longer than a moment over long text made to slow it down', () => {
  const started = performance.now();
  for (const part of ['born ', '1/1/2019 ', 'born 1 May ', '1 1 1 ']) findBirthDates(part.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
