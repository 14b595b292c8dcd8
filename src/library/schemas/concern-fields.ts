import { z } from 'zod';
import { textField } from '../../yaml/fields.ts';
import { phoneField, webAddressField } from './web-fields.ts';

const what = {
  label: { name: 'the words of the link', example: 'Worried about a child?' },
  phone: { name: 'the telephone number', example: '01632 960000' },
  outOfHours: { name: 'the number for evenings and weekends', example: '01632 960001' },
  url: { name: 'the web address', example: 'https://www.example.org/report' },
} as const;

const why = 'It stands at the top of every page and printed sheet, for a reader who has a child in mind right now.';

/**
 * How to report a concern about a child: required, all of it, since it stands at the top of every page and on every printed
 * sheet, and the build fails without it (design, section 7).
 */
export const concernFields = z
  .unknown()
  .superRefine((value, context) => {
    if (value !== undefined && value !== null) return;
    context.addIssue({
      code: 'custom',
      message: 'site.yaml does not say how to report a concern about a child (“reportConcern”).',
      params: {
        rule: 'missing-report-concern',
        why,
        fix: 'Add reportConcern with label, phone, outOfHours and url under it.',
      },
    });
  })
  .pipe(
    z.strictObject({
      label: getPart('label', textField),
      phone: getPart('phone', phoneField),
      outOfHours: getPart('outOfHours', phoneField),
      url: getPart('url', webAddressField),
    }),
  );

function getPart(key: keyof typeof what, field: z.ZodType<string>): z.ZodType<string> {
  return z
    .unknown()
    .superRefine((value, context) => {
      if (value !== undefined && value !== null && value !== '') return;
      context.addIssue({
        code: 'custom',
        message: `“reportConcern” has no “${key}”, ${what[key].name} for reporting a concern about a child.`,
        params: {
          rule: 'missing-report-concern',
          why,
          fix: `Add “${key}” under reportConcern, such as “${key}: ${what[key].example}”.`,
        },
      });
    })
    .pipe(field);
}
