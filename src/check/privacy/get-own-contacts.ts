import type { Span } from './private-detail.ts';

/** The settings of site.yaml in which a board says how it is reached, each with the lines below it. */
const setting = /^(?:contact|reportConcern|publicDetails)[ \t]*:.*(?:\n(?:[ \t-].*|(?=\n|$)))*/gm;

/**
 * Where the board's own telephone numbers and addresses stand in the text of site.yaml; they are there to be shown. Read
 * from the text, so that it holds too where another line of the file has an error.
 */
export function getOwnContacts(text: string): Span[] {
  return [...text.matchAll(setting)].map(({ index, 0: lines }) => ({ start: index, end: index + lines.length }));
}
