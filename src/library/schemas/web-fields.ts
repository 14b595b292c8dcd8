import type { z } from 'zod';
import { textField } from '../../yaml/fields.ts';

/** What to say of a value that does not have the form it needs. */
interface Trouble {
  readonly rule: string;
  message(value: string): string;
  readonly why: string;
  fix(value: string): string;
}

/** A whole address of a page elsewhere: `https://…` or `http://…`. */
export const webAddressField = makeField(isWebAddress, {
  rule: 'wrong-web-address',
  message: (value) => `“${value}” is not a whole web address.`,
  why: 'A reader who follows it would reach nothing.',
  fix: (value) => `Write it as the browser shows it, from https:// on, such as “${toWebAddress(value)}”.`,
});

/** The address of the site itself, perhaps with a path on a host that it shares. */
export const siteAddressField = makeField(isSiteAddress, {
  rule: 'wrong-web-address',
  message: (value) => `“${value}” is not ${isWebAddress(value) ? 'the address of a site' : 'a whole web address'}.`,
  why: 'Every link of the site begins with it.',
  fix: () =>
    'Write the host and, where there is one, the path with single slashes, such as https://www.example.org/learning.',
});

/** A telephone number as people write it: digits, spaces, brackets, hyphens and a leading plus; three digits at least. */
export const phoneField = makeField((value) => /^\+?(?:[ ()-]*\d){3,}[ )]*$/.test(value), {
  rule: 'wrong-phone',
  message: (value) => `“${value}” is not a telephone number.`,
  why: 'A reader rings this number from the page, so it must hold the number and nothing else.',
  fix: () => 'Write digits and spaces only, such as 01632 960000.',
});

/** An e-mail address, held to no more than its shape. */
export const emailField = makeField((value) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value), {
  rule: 'wrong-email',
  message: (value) => `“${value}” is not an e-mail address.`,
  why: 'A reader writes to this address from the page.',
  fix: () => 'Write the whole address, such as learning@example.org.',
});

/** `#` and six digits 0-9 or a-f. Whether words in that colour can be read is asked by the checks. */
export const colourField = makeField((value) => /^#[0-9a-f]{6}$/i.test(value), {
  rule: 'wrong-colour',
  message: (value) => `“${value}” is not a colour that can be read here.`,
  why: 'Links, lines and buttons of the whole site take this colour.',
  fix: () => 'Write # and six digits or letters a to f in double quotes, such as "#1d4f5c".',
});

/** A picture in the content folder, by its path (no SVG: such a file is a program that a browser runs): letters, digits, hyphens and `/`, and never out of the folder. */
export const pictureField = makeField((value) => /^[\w-]+(?:[./][\w-]+)*\.(?:png|jpe?g|webp|avif)$/i.test(value), {
  rule: 'wrong-file-name',
  message: (value) => `“${value}” is not the name of a picture in the content folder.`,
  why: 'Only pictures that stand in the content folder are published.',
  fix: () => 'Put the picture beside site.yaml and write its name, such as logo.png (png, jpg, webp or avif).',
});

function makeField(isRight: (value: string) => boolean, trouble: Trouble): z.ZodType<string> {
  return textField.superRefine((value, context) => {
    if (isRight(value)) return;
    context.addIssue({
      code: 'custom',
      message: trouble.message(value),
      params: { rule: trouble.rule, why: trouble.why, fix: trouble.fix(value) },
    });
  });
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  // `https://www.gov.uk@elsewhere.example/` looks like one host and leads to another.
  return /\.|^localhost$|^\[/.test(hostname) && username === '' && password === '';
}

/** An address under which a site can stand: `//` in its path would make links of pages lead to another host. */
function isSiteAddress(value: string): boolean {
  if (!isWebAddress(value)) return false;
  const { pathname, search, hash } = new URL(value);
  return !pathname.includes('//') && search === '' && hash === '';
}

/** `www.example.org` lacks only its beginning; of anything else no more than an example can be given. */
function toWebAddress(value: string): string {
  const whole = `https://${value.replace(/^(?:https?:)?[\\/]*/i, '')}`;
  return isWebAddress(whole) ? whole : 'https://www.example.org/page';
}
