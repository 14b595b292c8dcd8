import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FigureWords } from './figure-words.ts';
import type { FindNumber } from './find-number.ts';

/** Numbers in these are not the figure's: marks and texts of footnotes, code, pages of citations. */
const passedOver: ReadonlySet<string> = new Set(['sup', 'section', 'code']);

/** The sentence with its first mention of the figure in `<strong>`; null where it does not hold the number. */
export function markNumber(children: readonly ElementContent[], figure: FigureWords): ElementContent[] | null {
  for (const find of figure.finders) {
    const marked = mark(children, find);
    if (marked !== null) return marked;
  }
  return null;
}

function mark(children: readonly ElementContent[], find: FindNumber): ElementContent[] | null {
  for (const [index, child] of children.entries()) {
    const marked = child.type === 'text' ? markText(child.value, find) : markElement(child, find);
    if (marked !== null) return [...children.slice(0, index), ...marked, ...children.slice(index + 1)];
  }
  return null;
}

function markElement(node: ElementContent, find: FindNumber): ElementContent[] | null {
  if (node.type !== 'element' || passedOver.has(node.tagName) || isCitation(node)) return null;
  const children = mark(node.children, find);
  return children === null ? null : [{ ...node, children }];
}

function isCitation({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('citation');
}

function markText(value: string, find: FindNumber): ElementContent[] | null {
  const found = find(value);
  if (found === null) return null;
  const { start, number } = found;
  return [
    { type: 'text', value: value.slice(0, start) },
    h('strong', { class: 'key-figure__number' }, number),
    { type: 'text', value: value.slice(start + number.length) },
  ];
}
