/** Rules that look at the built site. They test what the product makes of the content, so no board can turn them off. */
export const siteRules: readonly string[] = [
  'bold-heading',
  'broken-link',
  'far-page',
  'heavy-page',
  'invalid-html',
  'table-without-headings',
  'vague-link',
];
