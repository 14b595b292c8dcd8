import type { Words } from '../../words/en-GB.ts';
import type { Block } from '../block.ts';
import { type FindNumber, makeFindNumber } from './find-number.ts';
import { getText } from './furniture.ts';

/** A key figure as it is said, and how to know it in a sentence. */
export interface FigureWords {
  /** "65 of 66" or "24%". */
  readonly number: string;
  /** What stands behind the number: "reviews read in depth", "of all incidents"; null without a base. */
  readonly of: string | null;
  /** Find the number in a sentence; the most telling first. */
  readonly finders: readonly FindNumber[];
}

export function getFigureWords(block: Block, words: Words): FigureWords {
  const { value, of, base, isShare } = readFigure(block);
  const { outOf } = words.blocks;
  if (of === null || !isShare) {
    const behind = [of === null ? null : outOf(of), base].filter((part) => part !== null).join(', ');
    return { number: value, of: behind || null, finders: [toFinder(value)] };
  }
  const share = `${toSource(value)}\\s+(?:out\\s+)?of\\s+(?:all\\s+|the\\s+|these\\s+)*${toSource(of)}`;
  return { number: `${value} ${outOf(of)}`, of: base, finders: [makeFindNumber(share), toFinder(value)] };
}

/** "66 reviews read in depth": what the number was counted in, where the block's own sentence does not say it. */
export function getBaseLine(block: Block): string | null {
  const { of, base, isShare } = readFigure(block);
  const parts = [of, isShare ? base : null].filter((part) => part !== null);
  const sentence = fold(block.text);
  const isSaid = parts.every((part) =>
    part === of && isShare ? toFinder(part)(sentence) !== null : sentence.includes(fold(part)),
  );
  return isSaid ? null : parts.join(' ');
}

function readFigure(block: Block) {
  const of = getText(block, 'of');
  return {
    value: getText(block, 'value') ?? '',
    of,
    base: getText(block, 'base'),
    isShare: of !== null && /^\d/.test(of),
  };
}

function toFinder(value: string): FindNumber {
  return makeFindNumber(toSource(value));
}

function toSource(value: string): string {
  return value
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+')
    .replace(/%$/, '\\s?(?:%|per\\s?cent)');
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}
