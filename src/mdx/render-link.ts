import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Link } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import type { CitationNode, LinkTarget } from './plugins/nodes.ts';
import { type Drawing, drawQuietly } from './render-drawing.ts';

const otherSite = /^https?:/i;
const mailOrPhone = /^(?:mailto|tel):/i;

/**
 * Draws a link: to a thing of this site by what that is called and where it stands, to another site marked as such. An
 * address of any other form leaves the bare words; the guard has refused it long before.
 */
export function drawLink(state: State, node: Link, drawing: Drawing): ElementContent[] {
  const children = drawQuietly(drawing, () => state.all(node));
  const target = node.data?.typedLink;
  if (target !== undefined) return [drawTypedLink(target, children, drawing)];
  const { basePath } = drawing.context;
  if (/^\/(?![/\\])/.test(node.url)) return [h('a', { href: basePath + getHref(state, node) }, children)];
  if (otherSite.test(node.url)) {
    return [h('a', { class: 'external', href: getHref(state, node), rel: 'noopener' }, children)];
  }
  return mailOrPhone.test(node.url) ? [h('a', { href: getHref(state, node) }, children)] : children;
}

/** The address with every character that an address cannot hold written as `%…`. */
function getHref(state: State, { url }: Link): string {
  const { properties } = defaultHandlers.link(state, { type: 'link', url, children: [] });
  return String(properties['href']);
}

function drawTypedLink(link: LinkTarget, children: ElementContent[], { context, slug }: Drawing): Element {
  const isLocal = (link.kind === 'point' || link.kind === 'case') && !link.target.includes('/');
  const { href, label } = context.link(link.kind, isLocal ? `${slug}/${link.target}` : link.target);
  const address = link.fragment === null || href.includes('#') ? href : `${href}#${link.fragment}`;
  return h('a', { href: address }, children.length === 0 ? label : children);
}

/** Draws "(Sidebotham and others, 2016, page 167; …)"; what is no citation stays as it was written. */
export function drawCitation(node: CitationNode, { context }: Drawing): ElementContent {
  if (node.items.length === 0) return { type: 'text', value: node.value };
  const parts = node.items.flatMap(({ source, page }, index) => {
    const { href, short } = context.cite(source);
    const pages = page === null ? '' : `, ${context.words.blocks.page(page)}`;
    return [index === 0 ? '' : '; ', h('a', { href }, short), pages];
  });
  return h('span', { class: 'citation', lang: context.wordsLang }, ['(', ...parts, ')']);
}
