import { describe, expect, test } from 'vitest';
import { contactKey, findContactDetails } from '../../../src/check/privacy/find-contact-details.ts';

const found = (text: string): string[] => findContactDetails(text).map(({ kind, value }) => `${kind}: ${value}`);

describe('findContactDetails', () => {
  test.each([
    ['Ring 01632 960000 today.', 'phone-number: 01632 960000'],
    ['Ring 01632 960000 20 times.', 'phone-number: 01632 960000'],
    ['Ring (020) 7946 0123.', 'phone-number: (020) 7946 0123'],
    ['Text 07700 900123 2019', 'phone-number: 07700 900123'],
    ['Ring +44 (0)1632 960 001.', 'phone-number: +44 (0)1632 960 001'],
    ['[ring](tel:01632960000)', 'phone-number: 01632960000'],
    ['Write to jo.b+x@example.gov.uk.', 'email-address: jo.b+x@example.gov.uk'],
    ['She lived near EX1 1AA.', 'postcode: EX1 1AA'],
    ['She lived near SW1A1AA.', 'postcode: SW1A1AA'],
  ])('finds the detail in “%s”', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  test.each([
    'Ring 0330 240 1727, 0800 1111 or 0808 800 5000.',
    'Ring 999, or 101.',
    'In 2016-2019 there were 293.',
    'On 01/02/2019 at 1234',
    'On 01-02-2019 1234',
    'A view [@triennial-2016, p. 167]',
    'https://example.org/01632960000',
    'Section S47 of the Act, form P45 2A',
  ])('leaves “%s” alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('contactKey', () => {
  test('is the same for two ways of writing one detail', () => {
    expect(contactKey('+44 (0)1632 960 001')).toBe(contactKey('01632 960001'));
    expect(contactKey('0044 1632 960001')).toBe(contactKey('01632 960001'));
    expect(contactKey('Learning@Example.org')).toBe(contactKey('learning@example.org'));
    expect(contactKey('ex1 1aa')).toBe(contactKey('EX11AA'));
  });

  test('is another for another', () => {
    expect(contactKey('01632 960001')).not.toBe(contactKey('01632 960002'));
  });
});
