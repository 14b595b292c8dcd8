import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../block.ts';
import type { Link, RenderContext, SourceLine } from '../render-context.ts';

/** Attribute value as one text; null where it is not written. */
export function getText(block: Block, name: string): string | null {
  const value = block.attributes[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** `id` of a block on this page; undefined where it has none. */
export function getId(block: Block, context: RenderContext): string | undefined {
  return block.id === null ? undefined : context.idPrefix + block.id;
}

/** A heading of the level that this page gives to titles of blocks. */
export function drawTitle(className: string, title: string, { titleLevel }: RenderContext): Element {
  return h(`h${titleLevel}`, { class: className }, title);
}

/** `<a>`, or its bare words where there is no address. */
function drawLink({ href, label }: { readonly href: string | null; readonly label: string }): ElementContent {
  return href === null ? { type: 'text', value: label } : h('a', { href }, label);
}

/** "Sidebotham and others, 2016, page 167"; the page is null already where the text cites it. */
export function drawSource(tag: string, className: string, source: SourceLine, context: RenderContext): Element {
  return h(tag, { class: className, lang: context.wordsLang }, [
    drawLink(source),
    source.page === null ? '' : `, ${context.words.blocks.page(source.page)}`,
  ]);
}

/** One labelled list of links inside `<dl>`; nothing where the list is empty. */
export function drawRelation(
  name: string,
  label: string,
  links: readonly (Link & { readonly note?: string })[],
  { wordsLang }: Pick<RenderContext, 'wordsLang'>,
): Element[] {
  if (links.length === 0) return [];
  const items = links.map((link) =>
    h('li', [h('a', { href: link.href, lang: link.lang }, link.label), link.note ? ` ${link.note}` : '']),
  );
  return [
    h('div', { class: `relation relation--${name}` }, [h('dt', { lang: wordsLang }, label), h('dd', [h('ul', items)])]),
  ];
}

/** `<dl>` of relations; nothing where there are none. */
export function drawRelations(className: string, relations: readonly Element[]): Element[] {
  return relations.length === 0 ? [] : [h('dl', { class: className }, [...relations])];
}

/** The permanent link under a record; print has no use for it. */
export function drawTools(block: string, address: string, label: string, context: RenderContext): Element[] {
  if (context.medium === 'pack') return [];
  return [
    h('p', { class: `${block}__tools`, lang: context.wordsLang }, [
      h('a', { class: `${block}__permalink`, href: address }, label),
    ]),
  ];
}
