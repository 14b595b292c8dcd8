import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FigureWords } from './figure-words.ts';

/** Numbers in these are not the figure's: marks and texts of footnotes, code, pages of citations. */
const passedOver: ReadonlySet<string> = new Set(['sup', 'section', 'code']);

/** The sentence with its first mention of the figure in `<strong>`; null where it does not hold the number. */
export function markNumber(children: readonly ElementContent[], figure: FigureWords): ElementContent[] | null {
  for (const pattern of figure.patterns) {
    const marked = mark(children, pattern);
    if (marked !== null) return marked;
  }
  return null;
}

function mark(children: readonly ElementContent[], pattern: RegExp): ElementContent[] | null {
  for (const [index, child] of children.entries()) {
    const marked = child.type === 'text' ? markText(child.value, pattern) : markElement(child, pattern);
    if (marked !== null) return [...children.slice(0, index), ...marked, ...children.slice(index + 1)];
  }
  return null;
}

function markElement(node: ElementContent, pattern: RegExp): ElementContent[] | null {
  if (node.type !== 'element' || passedOver.has(node.tagName) || isCitation(node)) return null;
  const children = mark(node.children, pattern);
  return children === null ? null : [{ ...node, children }];
}

function isCitation({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('citation');
}

function markText(value: string, pattern: RegExp): ElementContent[] | null {
  const match = pattern.exec(value);
  if (match === null) return null;
  const [number] = match;
  return [
    { type: 'text', value: value.slice(0, match.index) },
    h('strong', { class: 'key-figure__number' }, number),
    { type: 'text', value: value.slice(match.index + number.length) },
  ];
}
