/** What a schema expects, in a sentence: “should be a list”. */
export const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings',
  record: 'a group of settings',
};

/** How to write it. */
export const kindFixes: Readonly<Record<string, string>> = {
  string: 'Write the text after the colon, on one line.',
  number: 'Write digits only, without quotation marks.',
  int: 'Write digits only, without quotation marks or a decimal point.',
  boolean: 'Write true or false.',
  array: 'Write a list in square brackets, with commas between: [first, second].',
  object: 'Write each of its settings on a line of its own below it, after two spaces.',
  record: 'Write each of its settings on a line of its own below it, after two spaces.',
};

/** What a text is not, when its form is wrong. */
export const formats: Readonly<Record<string, string>> = {
  url: 'a web address',
  email: 'an e-mail address',
};

/** How to write it. */
export const formatFixes: Readonly<Record<string, string>> = {
  url: 'Write the whole address, beginning with https://.',
  email: 'Write one address, such as office@example.org.',
};

/** What stands there instead. */
export function getKind(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of settings';
  return typeof value === 'string' ? `the text “${value}”` : `“${String(value)}”`;
}
