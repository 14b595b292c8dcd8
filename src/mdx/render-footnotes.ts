import type { Element, ElementContent } from 'hast';
import type { FootnoteReference } from 'mdast';
import { defaultHandlers, type Options, type State } from 'mdast-util-to-hast';
import type { Drawing } from './render-drawing.ts';

/** Settings of mdast-util-to-hast for notes whose ids cannot meet those of another drawing on the page. */
export function getNoteOptions({ context, notePrefix, noteTitle }: Drawing): Options {
  const { footnotes, backToText } = context.words.blocks;
  return {
    clobberPrefix: notePrefix,
    footnoteLabel: footnotes,
    footnoteLabelTagName: noteTitle,
    footnoteLabelProperties: { className: ['footnotes__title'] },
    footnoteBackLabel: (reference) => backToText(String(reference + 1)),
  };
}

/** A mark in the text that leads to its note. */
export function drawFootnoteReference(state: State, node: FootnoteReference, { notePrefix }: Drawing): Element {
  const mark = defaultHandlers.footnoteReference(state, node);
  for (const link of mark.children)
    if (link.type === 'element') link.properties['ariaDescribedBy'] = [getTitleId(notePrefix)];
  return mark;
}

/** The library gives the words above the notes one fixed id; a page may hold several drawings with notes. */
export function nameNotes(drawn: readonly ElementContent[], { notePrefix }: Drawing): void {
  const notes = drawn.at(-1);
  if (notes?.type !== 'element' || notes.properties['dataFootnotes'] === undefined) return;
  const [title] = notes.children;
  if (title?.type === 'element') title.properties['id'] = getTitleId(notePrefix);
}

function getTitleId(notePrefix: string): string {
  return `${notePrefix}notes`;
}
