import type { ElementContent } from 'hast';
import type { Block } from './block.ts';
import { blocks as registry } from './blocks/index.ts';
import type { Drawing } from './render-drawing.ts';

/**
 * Draws a block around its children. A title stands one level under the heading above it, and never above the level that
 * the page gives to titles; headings inside a record stand under its title.
 */
export function drawBlock(block: Block, drawing: Drawing, drawChildren: () => ElementContent[]): ElementContent[] {
  const definition = registry.get(block.name);
  if (definition === undefined) return [];
  const { level, record, context } = drawing;
  const titleLevel = Math.min(6, Math.max(context.titleLevel, level + 1));
  if (block.attributes['title'] !== undefined) drawing.level = titleLevel;
  if (definition.isRecord) drawing.record = { level: drawing.level, first: null };
  if (definition.isRecord) drawing.terms.startPassage();
  const children = drawChildren();
  if (definition.isRecord) drawing.terms.startPassage();
  if (definition.isRecord || block.attributes['title'] !== undefined) drawing.level = level;
  drawing.record = record;
  return definition.render(block, children, { ...context, titleLevel });
}
