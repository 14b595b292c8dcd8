import type { Element, ElementContent } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Words } from '../words/en-GB.ts';

/**
 * A table in a region that scrolls by keyboard too, named by its column headings. Headings say what they head; a heading
 * without words is an ordinary cell, and alignment is a class, since styles may not stand in the page.
 */
export function toScrollTable(table: Element, { blocks }: Words): Element {
  const headings: string[] = [];
  visitCells(table, (cell) => {
    const { align, ...properties } = cell.properties;
    cell.properties = typeof align === 'string' ? { ...properties, className: [`align-${align}`] } : properties;
    if (cell.tagName !== 'th') return;
    const text = toText(cell).trim();
    if (text === '') cell.tagName = 'td';
    else {
      headings.push(text);
      cell.properties['scope'] = 'col';
    }
  });
  const label = blocks.table(headings.join(', '));
  return h('section', { class: 'table-scroll', ariaLabel: label, tabIndex: 0 }, [table]);
}

function visitCells(node: ElementContent, change: (cell: Element) => void): void {
  if (node.type !== 'element') return;
  if (node.tagName === 'th' || node.tagName === 'td') change(node);
  else for (const child of node.children) visitCells(child, change);
}
