import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { getPages } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes `<meta … >` and `<br>`; both forms are valid HTML.
    'void-style': 'off',
    // The doctype and attribute quoting are a matter of style, not of validity.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'long-title': 'off',
    // Trailing spaces come from the authors' own text.
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of getPages()) {
    const report = await validator.validateString(page.html, page.file);
    for (const message of report.results.flatMap((result) => result.messages)) {
      faults.push(`${page.file}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
    }
  }
  expect(faults).toEqual([]);
});
