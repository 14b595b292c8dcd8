import type { Nodes } from 'mdast';
import type { Block } from './block.ts';
import { makeTermMarker, type TermMarker } from './plugins/glossary-marks.ts';
import type { RenderContext } from './render-context.ts';

/** What the parts of one drawing share. */
export interface Drawing {
  readonly context: RenderContext;
  /** Slug of the briefing that the words stand in. */
  readonly slug: string;
  readonly blocks: ReadonlyMap<Nodes, Block>;
  readonly terms: TermMarker;
  /** Put before the ids of notes. It ends in `_`, which no id of an author can hold. */
  readonly notePrefix: string;
  /** Element of the words above the notes. */
  readonly noteTitle: 'h2' | 'p';
  /** Level of the heading above. */
  level: number;
  /** Inside a record headings count from its own title on: the level of that, and the depth of its first heading. */
  record: { readonly level: number; first: number | null } | null;
  /** Greater than 0 in headings, links and quotations, where no term is marked. */
  quiet: number;
}

/** A drawing of words of the briefing `slug`; `blocks` are all that may stand in them. */
export function makeDrawing(
  slug: string,
  blocks: readonly Block[],
  context: RenderContext,
  notes: Pick<Drawing, 'notePrefix' | 'noteTitle'>,
): Drawing {
  return {
    context,
    slug,
    blocks: new Map(blocks.map((block) => [block.node, block])),
    terms: makeTermMarker(context),
    level: Math.max(1, context.titleLevel - 1),
    record: null,
    quiet: 0,
    ...notes,
  };
}

/** Draws with no term marked: in headings, links and quotations. */
export function drawQuietly<Drawn>(drawing: Drawing, draw: () => Drawn): Drawn {
  drawing.quiet += 1;
  const drawn = draw();
  drawing.quiet -= 1;
  return drawn;
}
