import type { ElementContent } from 'hast';
import type { FootnoteDefinition } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { z } from 'zod';
import type { Place } from '../findings/finding.ts';
import type { RenderContext } from './render-context.ts';

/** The closed set of blocks; a name is a file in `blocks/`. */
export type BlockName =
  | 'LearningPoint'
  | 'CaseStudy'
  | 'KeyFigure'
  | 'Question'
  | 'Answer'
  | 'Activity'
  | 'FacilitatorNote'
  | 'Definition'
  | 'Compare'
  | 'Column'
  | 'For'
  | 'Include';

/** One block as written: attributes checked and split, references not yet resolved. */
export interface Block {
  readonly name: BlockName;
  /** Slug of the briefing it stands in, so that `briefing/id` is its global id. */
  readonly briefing: string;
  /** `id` as written, or null where the block has none (a Question without id gets `question-1`, in order). */
  readonly id: string | null;
  /** Lists are split at commas (`asks` at semicolons) and trimmed; other values are trimmed strings. */
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
  /** Where each attribute's value starts in the file: `themes`; and each item of a list: `themes.1`. */
  readonly places: ReadonlyMap<string, Place>;
  /** Where the tag starts. */
  readonly place: Place;
  readonly node: MdxJsxFlowElement | MdxJsxTextElement;
  readonly parent: Block | null;
  /** Blocks that stand directly in it, in document order. */
  readonly children: readonly Block[];
  /** Every footnote of the briefing by identifier, so that a record drawn alone still has its notes. */
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** The heading it stands under, as an id (`introduction` before the first). */
  readonly section: string;
  /** Plain text of the block without nested record blocks, answers and citations, white space folded. */
  readonly text: string;
}

/** What an attribute names, so that links, checks, the editing form and the guide can be derived. */
export type ReferenceKind =
  | 'theme'
  | 'audience'
  | 'level'
  | 'source'
  | 'review'
  | 'term'
  | 'point'
  | 'record'
  | 'figure';

export interface AttributeDefinition {
  /** Takes the trimmed string as written; gives the value of `Block.attributes`. */
  readonly schema: z.ZodType<string | string[], string>;
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** The words that it may hold, where they are a closed set; null for any. */
  readonly choices: readonly string[] | null;
  /** The ids it holds are of this kind; null for plain text. */
  readonly refersTo: ReferenceKind | null;
  /** For the author's guide and the editing form, in the words of staff. */
  readonly label: string;
  readonly help: string;
  /** Why it matters, for a finding. */
  readonly why: string;
  /** A value that would be right, as written in an example: `share-by-default`. */
  readonly example: string;
  /** What the author of a wrong value most likely meant; null where nothing is near. */
  suggest(value: string): string | null;
}

/** Everything the product knows of one block. The guard, checks, renderers, editing form and guide derive from it. */
export interface BlockDefinition {
  readonly name: BlockName;
  /** What staff call it: "learning point". */
  readonly label: string;
  readonly attributes: Readonly<Record<string, AttributeDefinition>>;
  /** Where it may stand: `briefing` is the top level. */
  readonly mayStandIn: readonly ('briefing' | BlockName)[];
  /** True when its text is a record of its own and so not part of a section's prose. */
  readonly isRecord: boolean;
  /** May it hold no text? (`Include` only.) */
  readonly mayBeEmpty: boolean;
  /** True where other blocks inside it are content enough (`For`, `Compare`, `CaseStudy`); elsewhere words are required. */
  readonly isContainer: boolean;
  /** At least one of these attributes must be there (`For`). */
  readonly needsOneOf: readonly string[];
  /** Draws it for the site and its print pages; `children` are drawn already. */
  render(block: Block, children: ElementContent[], context: RenderContext): ElementContent[];
  /** One paragraph for the author's guide, then an example in the dialect. */
  readonly guide: string;
  readonly example: string;
}
