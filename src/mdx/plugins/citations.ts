import type { PhrasingContent, Root, Text } from 'mdast';
import type { Places } from '../../findings/places.ts';
import { isLocalId } from '../../library/ids.ts';
import { suggestPage, toPage } from '../blocks/page.ts';
import { eachNode, isLine } from './each-node.ts';
import type { CitedPage } from './nodes.ts';

/** Brackets with what is in them; without a closing one, up to the next white space. */
const bracket = /\[@(?:[^[\]]*\]|[^\s[\]]*)/g;

/**
 * Turns `[@triennial-2016, p. 167]` in text into citation nodes; several sources in one bracket are divided by `;`. A
 * bracket that starts with `[@` and is no citation gives a node without items. Code is never looked into, and `\[@` stays
 * text. Changes the tree.
 *
 * @param source the text that the positions of the tree refer to, and its `places`
 */
export function citations(tree: Root, source: string, places: Places): void {
  eachNode(tree, (node) => {
    // A citation is a link when drawn, and a link cannot stand in a link.
    if (node.type === 'link') return false;
    if (isLine(node) && node.children.some(mayCite)) {
      node.children = node.children.flatMap((child) => (mayCite(child) ? splitText(child, source, places) : [child]));
    }
    return true;
  });
}

function mayCite(node: PhrasingContent): node is Text {
  return node.type === 'text' && node.value.includes('[@');
}

function splitText(node: Text, source: string, places: Places): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  const matches = [...node.value.matchAll(bracket)];
  const spans = getSpans(node, matches, source);
  const last = node.position?.end.offset;
  let index = 0;
  let offset = node.position?.start.offset;
  const addText = (value: string, end: number | undefined): void => {
    if (value !== '') pieces.push({ type: 'text', value, position: toPosition(offset, end, node, places) });
  };
  for (const [order, match] of matches.entries()) {
    const span = spans?.[order];
    if (span?.isEscaped) continue;
    const [value] = match;
    addText(node.value.slice(index, match.index), span?.start);
    const position = toPosition(span?.start, span?.end, node, places);
    pieces.push({ type: 'citation', value, items: toItems(value), position });
    index = match.index + value.length;
    offset = span?.end;
  }
  addText(node.value.slice(index), last);
  return pieces;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly isEscaped: boolean;
}

/** Where each bracket of a text stands in the file; null where characters are written as entities and they cannot be told apart. */
function getSpans(node: Text, matches: readonly RegExpExecArray[], source: string): Span[] | null {
  const from = node.position?.start.offset ?? 0;
  const written = source.slice(from, node.position?.end.offset ?? 0);
  // Nothing in it is written as an entity or behind a backslash, as in nearly every text.
  if (written === node.value) return matches.map((match) => toSpan(from + match.index, match[0], false));
  const spans = [...written.matchAll(bracket)].map((match) => {
    const start = from + match.index;
    const slashes = /\\*$/.exec(source.slice(Math.max(from, start - 20), start))?.[0].length ?? 0;
    return toSpan(start, match[0], slashes % 2 === 1);
  });
  return spans.length === matches.length ? spans : null;
}

function toSpan(start: number, bracketed: string, isEscaped: boolean): Span {
  return { start, end: start + bracketed.length, isEscaped };
}

function toPosition(start: number | undefined, end: number | undefined, node: Text, places: Places): Text['position'] {
  if (start === undefined || end === undefined) return node.position;
  return { start: { ...places.placeAt(start), offset: start }, end: { ...places.placeAt(end), offset: end } };
}

function toItems(value: string): CitedPage[] {
  if (!value.endsWith(']')) return [];
  const items = value.slice(1, -1).split(';').map(toItem);
  return items.every((item) => item !== null) ? items : [];
}

function toItem(text: string): CitedPage | null {
  const words = text.replace(/\s+/g, ' ').trim();
  const [, source = '', pages] = /^@?([^ ,]+) ?(?:, ?pp?\. ?(.+))?$/.exec(words) ?? [];
  if (!isLocalId(source)) return null;
  if (pages === undefined) return { source, page: null };
  const page = toPage(pages);
  return page === null ? null : { source, page };
}

/** How a malformed citation was most likely meant: `[@triennial-2016 p 5]` gives `[@triennial-2016, p. 5]`; null where nobody can tell. */
export function suggestCitation(value: string): string | null {
  const [, id = '', rest = ''] = /^\[@\s*([^\s,;\]]+)([^;]*?)\]?$/s.exec(value) ?? [];
  const source = id.toLowerCase().replaceAll('_', '-');
  if (!isLocalId(source)) return null;
  const page = suggestPage(rest);
  if (page === null) return `[@${source}]`;
  return `[@${source}, ${page.includes('-') ? 'pp.' : 'p.'} ${page}]`;
}
