/**
 * Ids that the page around a briefing has already: two of one name on a page break its links, and what the page names by them
 * for people who use a screen reader. A test holds this list against the components.
 */
export const reservedIds: readonly string[] = [
  'main',
  'contents',
  'series',
  'notice',
  'site-search',
  'foot-learning',
  'foot-site',
];
