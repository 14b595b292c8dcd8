import type { z } from 'zod';
import type { SourceFile } from '../../mdx/parsed.ts';
import type { Conflict } from '../model.ts';
import { getEmptyList, type ListReading, readList } from './read-list.ts';
import type { Reading } from './reading.ts';

/** The product's file of one kind of words, and the board's of the same name, which need not be there. */
export interface WordFiles {
  readonly product: SourceFile | null;
  readonly board: SourceFile | null;
}

/** Words of both together. */
export interface Words<Entry> {
  readonly entries: readonly Entry[];
  /** Of each file, so that a fault in the product's own is told as well. */
  readonly readings: readonly Reading[];
  readonly conflicts: readonly Conflict[];
}

export interface BothLists<Value> {
  readonly product: ListReading<Value>;
  readonly board: ListReading<Value>;
}

/** Reads both files; an absent one is empty. */
export function readBoth<Value>({ product, board }: WordFiles, schema: z.ZodType<Value>): BothLists<Value> {
  return {
    product: readList(product, schema),
    board: board === null ? getEmptyList() : readList(board, schema),
  };
}

/** For comparing words whatever their capitals. */
export function fold(word: string): string {
  return word.toLowerCase();
}
