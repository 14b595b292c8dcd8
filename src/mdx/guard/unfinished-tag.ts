import { isInlineName, nameBlock } from './dialect.ts';
import { explainAttributes } from './explain-attributes.ts';
import { getId } from './explain-unclosed.ts';
import { type Explanation, findAt, type Source } from './explanation.ts';
import { marks } from './mask.ts';
import type { Tag } from './tag.ts';
import { findUnfinishedClosing } from './wrong-closing.ts';

/** A tag of ours that lacks its `>`, with the place where it was most likely to stand; null where it has one. */
export function explainUnfinished(source: Source, tag: Tag): Explanation | null {
  const end = getEnd(source.text, tag);
  if (end === null) return null;
  if (!tag.isClosing) return explainOpening(source, tag, end);
  const finding = findUnfinishedClosing(source, tag.name, tag.start);
  return { findings: [finding], repairs: [{ start: end, end, insert: '>' }], refused: [] };
}

/** Offset behind the last thing that belongs to the tag; null where it is finished. */
function getEnd(text: string, tag: Tag): number | null {
  if (tag.isClosing) {
    const end = tag.start + 2 + tag.name.length;
    const isAlone = /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 100));
    return !tag.isFinished || (isAlone && tag.attributes.length > 0) ? end : null;
  }
  if (tag.isFinished) return null;
  // The words of a sentence are read as names without values.
  const stray = tag.attributes.find(({ value, problem }) => value === null || problem === 'name');
  return tag.start + text.slice(tag.start, stray?.start ?? tag.end).trimEnd().length;
}

function explainOpening(source: Source, tag: Tag, end: number): Explanation {
  const { text, blocks, places } = source;
  const isEmpty = blocks.get(tag.name)?.mayBeEmpty ?? tag.name === 'br';
  const bracket = isEmpty ? '/>' : '>';
  const own = { ...tag, attributes: tag.attributes.filter(({ start }) => start < end) };
  const explained = explainAttributes(source, own);
  const finding = findAt(source, tag.start, {
    rule: 'unfinished-tag',
    message: `The opening line of ${nameBlock(blocks, tag.name, getId(own))} has no closing bracket ( ${bracket} ).`,
    why: 'Without it the text that follows is taken for part of the line.',
    fix: isInlineName(tag.name)
      ? `Write <${tag.name}${isEmpty ? '/' : ''}>.`
      : `Add ${bracket} at the end of line ${places.placeAt(end).line}: <${tag.name} …${isEmpty ? ' ' : ''}${bracket}.`,
  });
  const findings = [...explained.findings, finding];
  // Where nothing closes it either, it is read as words: that it is never closed would be a second word on one slip.
  if (!isEmpty && !text.includes(`</${tag.name}>`, end)) {
    return { findings, repairs: [{ start: tag.start, end: tag.start + 1, insert: marks.lessThan }], refused: [] };
  }
  const mended = explained.mended.replace(/>$/, bracket);
  const insert = /^[ \t]*(?:\n|<|$)/.test(text.slice(end, end + 100)) ? mended : `${mended}\n`;
  return { findings, repairs: [{ start: tag.start, end, insert }], refused: [] };
}
