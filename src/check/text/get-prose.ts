import type { Link, Nodes } from 'mdast';
import type { Place } from '../../findings/finding.ts';
import type { LinkKind, ParsedBriefing } from '../../mdx/parsed.ts';
import type { TextFile } from './text-file.ts';

/** A stretch of a text: offset of its first character and of the one behind its last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Front matter and attributes that readers read as text. */
const textKeys = ['title', 'summary'];
const textAttributes = ['title', 'lead', 'base', 'of'];
/** What a link of these kinds shows is a title or the very word that is spoken about. */
const namingLinks: readonly (LinkKind | undefined)[] = ['source', 'term', 'review'];

/**
 * The words of a briefing that are its author's own, each at its place in the file: as long as `file.text`, with a blank
 * for every character that is something else (front matter, tags, addresses, code, quotations, definitions, points that
 * question a term, the text of links that name a source, a review or a term). Line ends stay.
 */
export function getProse(briefing: ParsedBriefing, file: TextFile): string {
  const found: Span[] = [];
  const isSpokenOf = getTermQuestions(briefing);
  collect(briefing.tree, found, isSpokenOf);
  const spans = [...getFrontMatterSpans(briefing, file), ...found, ...getAttributeSpans(briefing, file, isSpokenOf)];
  return blankQuotations(keepOnly(file.text, spans));
}

function collect(node: Nodes, found: Span[], isSpokenOf: ReadonlySet<Nodes>): void {
  if (node.type === 'text') {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) found.push({ start, end });
    return;
  }
  if (!('children' in node) || isSpokenOf.has(node) || isNotOwnWords(node)) return;
  for (const child of node.children) collect(child, found, isSpokenOf);
}

function isNotOwnWords(node: Nodes): boolean {
  if (node.type === 'blockquote') return true;
  if (node.type !== 'link') return false;
  return namingLinks.includes(node.data?.typedLink?.kind) || isBareAddress(node);
}

/** `https://www.example.org/page` in the text is a link that shows its own address. */
function isBareAddress({ url, children: [shown] }: Link): boolean {
  return shown?.type === 'text' && url.endsWith(shown.value);
}

/** Blocks that speak about a word: a definition of it, and a point that questions it. */
function getTermQuestions(briefing: ParsedBriefing): ReadonlySet<Nodes> {
  const nodes = new Set<Nodes>();
  for (const block of briefing.blocks) {
    const contrast = [block.attributes['contrast'] ?? []].flat();
    if (block.name === 'Definition' || contrast.some((target) => target.startsWith('term:'))) nodes.add(block.node);
  }
  return nodes;
}

function getFrontMatterSpans(briefing: ParsedBriefing, file: TextFile): Span[] {
  return textKeys.flatMap((key) => {
    const place = briefing.frontMatterPlaces.get(key);
    if (place === undefined) return [];
    const start = file.offsetAt(place);
    const nextKey = file.text.slice(start).search(/\n(?=\S)/);
    return [withoutQuotes(file.text, { start, end: nextKey === -1 ? file.text.length : start + nextKey })];
  });
}

function getAttributeSpans(briefing: ParsedBriefing, file: TextFile, isSpokenOf: ReadonlySet<Nodes>): Span[] {
  return briefing.blocks
    .filter((block) => !isSpokenOf.has(block.node))
    .flatMap((block) => textAttributes.flatMap((name) => block.places.get(name) ?? []))
    .map((place) => attributeSpan(file, place));
}

function attributeSpan(file: TextFile, place: Place): Span {
  const start = file.offsetAt(place);
  const quote = file.text[start - 1] === "'" ? "'" : '"';
  const end = file.text.indexOf(quote, start);
  return { start, end: end === -1 ? start : end };
}

/** The quotation marks that YAML wants around a value are not the author's. */
function withoutQuotes(text: string, { start, end }: Span): Span {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return { start, end };
  return { start: start + 1, end: Math.max(start + 1, text.lastIndexOf(quote, end)) };
}

function keepOnly(text: string, spans: readonly Span[]): string {
  const blanks = blank(text);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(blanks.slice(at, start), text.slice(start, end));
    at = end;
  }
  return [...parts, blanks.slice(at)].join('');
}

/** Words between quotation marks are somebody else's, or are spoken about. A quotation does not run on past a blank line. */
const quotation =
  /“[^“”]{1,2000}”|"[^"]{1,2000}"|(?<![\p{L}\d])‘[^‘]{1,500}?’(?![\p{L}\d])|(?<![\p{L}\d])'(?! )[^"“”]{1,500}?'(?![\p{L}\d])/gu;

const opening = /[“"‘']/;

function blankQuotations(prose: string): string {
  if (!opening.test(prose)) return prose;
  return prose
    .split(/(\n[ \t]*\n)/)
    .map((part) => (opening.test(part) ? part.replace(quotation, blank) : part))
    .join('');
}

function blank(text: string): string {
  return text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
}
