import type { Block } from '../../mdx/block.ts';
import type { AudienceId, LevelId, RecordId, ReviewId, SourceId, TermId, ThemeId } from '../ids.ts';
import type { ContrastTarget } from '../model.ts';
import { getWritten } from './get-attribute.ts';
import type { Resolver, Written } from './resolver.ts';

/** What the attributes of one block name. null: the block does not say, so it inherits. */
export interface BlockReferences {
  readonly themes: readonly ThemeId[] | null;
  readonly audiences: readonly AudienceId[] | null;
  readonly levels: readonly LevelId[] | null;
  /** `id` is null for a statement of the board itself (`own`). */
  readonly source: { readonly id: SourceId | null } | null;
  readonly review: ReviewId | null;
  readonly term: TermId | null;
  readonly sameAs: readonly RecordId[];
  readonly partOf: readonly RecordId[];
  readonly contrast: readonly ContrastTarget[];
  readonly illustrates: readonly RecordId[];
  readonly about: readonly RecordId[];
  /** The learning point that `<Include>` shows. */
  readonly included: RecordId | null;
}

/** Reads every attribute that names something; a test holds it against the registry of blocks. */
export function getBlockReferences(block: Block, resolver: Resolver): BlockReferences {
  const points = (name: string): RecordId[] => getAll(block, name, (written) => resolver.record('point', written));
  const source = getWritten(block, 'source')[0];
  return {
    themes: getNamed(block, 'themes', (written) => resolver.entry('theme', written)),
    audiences: getNamed(block, 'audiences', (written) => resolver.entry('audience', written)),
    levels: getNamed(block, 'levels', (written) => resolver.entry('level', written)),
    source: source === undefined ? null : { id: source.value === 'own' ? null : resolver.entry('source', source) },
    review: getAll(block, 'review', (written) => resolver.entry('review', written))[0] ?? null,
    term: getAll(block, 'term', (written) => resolver.entry('term', written))[0] ?? null,
    sameAs:
      block.name === 'KeyFigure'
        ? getAll(block, 'sameAs', (written) => resolver.record('figure', written))
        : points('sameAs'),
    partOf: points('partOf'),
    contrast: getAll(block, 'contrast', (written) => getContrast(written, resolver)),
    illustrates: points('illustrates'),
    // A case study's `about` says what kind of case it is; it names nothing.
    about: block.name === 'CaseStudy' ? [] : getAll(block, 'about', (written) => resolver.record('record', written)),
    included: getAll(block, 'point', (written) => resolver.record('point', written, true))[0] ?? null,
  };
}

function getContrast(written: Written, resolver: Resolver): ContrastTarget | null {
  if (!written.value.startsWith('term:')) {
    const id = resolver.record('point', written);
    return id === null ? null : { kind: 'point', id };
  }
  const id = resolver.entry('term', { ...written, value: written.value.slice('term:'.length) });
  return id === null ? null : { kind: 'term', id };
}

function getNamed<Id>(block: Block, name: string, resolve: (written: Written) => Id | null): readonly Id[] | null {
  return block.attributes[name] === undefined ? null : getAll(block, name, resolve);
}

function getAll<Id>(block: Block, name: string, resolve: (written: Written) => Id | null): Id[] {
  return [...new Set(getWritten(block, name).flatMap((written) => resolve(written) ?? []))];
}
