import type { Block } from './block.ts';

/** Where the value of one attribute stands in the file, without its quotation marks. */
export interface AttributeSpan {
  /** Offset of the first character of the value; of the name, where there is no value. */
  readonly start: number;
  /** As written, entities and all. */
  readonly raw: string;
}

const openingQuote = /\s{0,50}=\s{0,50}(["'])/y;

/**
 * The place of every attribute of a tag, in the order of `node.attributes`. The parser gives positions to tags only, so
 * they are found in the tag's own text, each behind the one before it. null where there is nothing to be found.
 */
export function getAttributeSpans(node: Block['node'], source: string): (AttributeSpan | null)[] {
  let from = (node.position?.start.offset ?? 0) + 1 + (node.name?.length ?? 0);
  return node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return null;
    const start = source.indexOf(attribute.name, from);
    if (start === -1) return null;
    from = start + attribute.name.length;
    openingQuote.lastIndex = from;
    const quote = openingQuote.exec(source)?.[1];
    if (quote === undefined) return { start, raw: '' };
    const valueStart = openingQuote.lastIndex;
    const valueEnd = source.indexOf(quote, valueStart);
    if (valueEnd === -1) return { start, raw: '' };
    from = valueEnd + 1;
    return { start: valueStart, raw: source.slice(valueStart, valueEnd) };
  });
}
