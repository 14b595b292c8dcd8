import type { RefusedTag } from './explanation.ts';
import { blank, type Repair } from './repairs.ts';
import { readTag } from './tag.ts';

export interface SameTags {
  readonly repairs: readonly Repair[];
  readonly refused: readonly RefusedTag[];
}

/** All tags of one name outside code, left out at once: pasted pages have hundreds, and each would cost a parse of its own. */
export function leaveOutSameTags(text: string, name: string, offset: number): SameTags {
  const escaped = name.replace(/[^\w:-]/g, '\\$&');
  const pattern = new RegExp(`</?${escaped}(?![\\w:.-])`, 'g');
  const offsets = new Set([
    offset,
    ...Array.from(text.matchAll(pattern), ({ index }) => index).filter((at) => !isInCode(text, at)),
  ]);
  const tags = [...offsets].sort((a, b) => a - b).map((at) => readTag(text, at));
  return {
    repairs: tags.map((tag) => blank(text, tag.start, tag.isFinished ? tag.end : tag.start + 1 + tag.name.length)),
    refused: tags
      .filter(({ isClosing, start }) => !isClosing || start === offset)
      .map((tag) => ({ name, offset: tag.start })),
  };
}

/** Roughly: between backticks on its line. */
function isInCode(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  return before.split('`').length % 2 === 0;
}
