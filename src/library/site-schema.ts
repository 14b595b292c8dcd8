import { z } from 'zod';
import { choiceField, idField, listField, optionalField, textField } from '../yaml/fields.ts';
import { accessibilityFields } from './schemas/accessibility-fields.ts';
import { concernFields } from './schemas/concern-fields.ts';
import { defaultField } from './schemas/default-field.ts';
import {
  colourField,
  emailField,
  phoneField,
  pictureField,
  siteAddressField,
  webAddressField,
} from './schemas/web-fields.ts';

/** The settings of site.yaml (design, section 1). Optional ones are null or empty when absent, or have the default shown. */
const fields = {
  name: textField,
  shortName: textField,
  area: textField,
  nation: choiceField(['england', 'wales', 'scotland', 'northern-ireland']),
  /** Where the site will stand; a path in it is the base path of every page. */
  url: siteAddressField,
  reportConcern: concernFields,
  contact: z.strictObject({
    name: textField,
    email: optionalField(emailField),
    phone: optionalField(phoneField),
    address: optionalField(textField),
  }),
  /** Where "Exit this page" leads. */
  exitUrl: webAddressField,
  sevenMinute: optionalField(z.strictObject({ name: textField, headings: listField(textField) })),
  /** Telephone numbers, e-mail addresses and postcodes that may appear in a briefing. */
  publicDetails: defaultField(listField(textField), []),
  accent: optionalField(colourField),
  logo: optionalField(pictureField),
  language: defaultField(choiceField(['en-GB', 'cy']), 'en-GB'),
  licence: optionalField(textField),
  /** Absent until somebody has audited the site: its accessibility statement then says that nobody has. */
  accessibility: optionalField(accessibilityFields),
  rules: defaultField(z.record(idField, choiceField(['error', 'warning', 'off'])), {}),
  signOff: defaultField(choiceField(['required', 'optional']), 'optional'),
  admin: defaultField(z.strictObject({ on: defaultField(z.boolean(), false), repository: optionalField(textField) }), {
    on: false,
    repository: null,
  }),
  search: defaultField(z.strictObject({ engine: choiceField(['pagefind']) }), { engine: 'pagefind' }),
};

export const siteSchema = z.strictObject(fields);

export type Site = Readonly<z.infer<typeof siteSchema>>;

/**
 * What can still be read of a site.yaml that has errors, so that everything else can be checked in the same run. The blanks
 * never reach a reader: an error stops the build.
 */
export const brokenSiteSchema = z.object({
  ...fields,
  name: fields.name.catch(''),
  shortName: fields.shortName.catch(''),
  area: fields.area.catch(''),
  nation: fields.nation.catch('england'),
  url: fields.url.catch('https://site.invalid'),
  reportConcern: fields.reportConcern.catch({ label: '', phone: '', outOfHours: '', url: '' }),
  contact: fields.contact.catch({ name: '', email: null, phone: null, address: null }),
  exitUrl: fields.exitUrl.catch(''),
  sevenMinute: fields.sevenMinute.catch(null),
  publicDetails: fields.publicDetails.catch([]),
  accent: fields.accent.catch(null),
  logo: fields.logo.catch(null),
  language: fields.language.catch('en-GB'),
  licence: fields.licence.catch(null),
  accessibility: fields.accessibility.catch(null),
  rules: fields.rules.catch({}),
  signOff: fields.signOff.catch('optional'),
  admin: fields.admin.catch({ on: false, repository: null }),
  search: fields.search.catch({ engine: 'pagefind' }),
});
