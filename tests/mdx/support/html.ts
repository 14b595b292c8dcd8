import type { Element, Nodes } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';

/** Every element of drawn HTML, as a browser would read it, in document order. */
export function getElements(html: string): Element[] {
  const elements: Element[] = [];
  visit(htmlToHast(html), 'element', (element: Element) => {
    if (!['html', 'head', 'body'].includes(element.tagName)) elements.push(element);
  });
  return elements;
}

/** Elements of a tag (`p`), a class (`.point__kind`) or both (`p.point__kind`). */
export function findAll(html: string, selector: string): Element[] {
  const [tagName, className] = selector.split('.');
  return getElements(html).filter(
    (element) =>
      (!tagName || element.tagName === tagName) && (className === undefined || getClasses(element).includes(className)),
  );
}

/** The only element of its kind. */
export function findOne(html: string, selector: string): Element {
  const found = findAll(html, selector);
  const [element] = found;
  if (element === undefined || found.length > 1) throw new Error(`${found.length} × ${selector} in ${html}`);
  return element;
}

export function getClasses(element: Element): string[] {
  const { className } = element.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** Words of an element, white space folded. */
export function say(node: Nodes): string {
  return toText(node).replace(/\s+/g, ' ').trim();
}
