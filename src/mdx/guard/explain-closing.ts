import { nearest } from '../../findings/nearest.ts';
import { isInlineName, nameBlockFirst } from './dialect.ts';
import { explainUnclosed, explainUnclosedBlock, findUnclosedInline, getId } from './explain-unclosed.ts';
import { type Explanation, findAt, type Source } from './explanation.ts';
import { blank } from './repairs.ts';
import { leaveOutSameTags } from './same-tags.ts';
import { readTag } from './tag.ts';

/** A closing tag with nothing to close. */
export function explainNoOpening(source: Source, name: string, offset: number): Explanation {
  const { blocks, text } = source;
  const repairs = [blank(text, offset, readTag(text, offset).end)];
  const isOurs = blocks.has(name) || isInlineName(name);
  if (!isOurs) return { findings: [], ...leaveOutSameTags(text, name, offset) };
  // An opening tag that could not be read has been named already; its partner is no second problem.
  if (countOpen(text.slice(0, offset), name) > 0) return { findings: [], repairs, refused: [] };
  const what = blocks.has(name) ? `a ${blocks.get(name)?.label}` : `<${name}>`;
  const finding = findAt(source, offset, {
    rule: 'closing-without-opening',
    message: `</${name}> stands here, but ${what} was not opened before it.`,
    why: 'Text that should stand in the box would stand outside it.',
    fix: blocks.has(name)
      ? `Delete </${name}>, or add <${name} …> on a line of its own before the text that belongs to it.`
      : `Delete </${name}>, or add <${name}> before the words that belong to it.`,
  });
  return { findings: [finding], repairs, refused: [] };
}

/** `</B>` where `<A>` is open: misspelt, or one of the two lacks its partner. */
export function explainMismatch(
  source: Source,
  closing: { readonly name: string; readonly offset: number },
  open: { readonly name: string; readonly offset: number },
  attempt: number,
): Explanation {
  const { blocks, text } = source;
  const tag = readTag(text, closing.offset);
  const isKnown = blocks.has(closing.name) || isInlineName(closing.name);
  if (!isKnown && blocks.has(open.name) && nearest(closing.name, [open.name]) === open.name) {
    const finding = findAt(source, closing.offset, {
      rule: 'misspelt-closing',
      message: `</${closing.name}> is misspelt: it should close <${open.name}>.`,
      why: 'Capital letters and spelling must be the same in both.',
      fix: `Write </${open.name}>.`,
    });
    return {
      findings: [finding],
      repairs: [{ start: tag.start, end: tag.end, insert: `</${open.name}>` }],
      refused: [],
    };
  }
  const wasOpened = countOpen(text.slice(0, open.offset), closing.name) > 0;
  if (!wasOpened) return explainNoOpening(source, closing.name, closing.offset);
  return blocks.has(open.name) && attempt === 0
    ? explainUnclosedBlock(source, readTag(text, open.offset), tag)
    : explainUnclosed(source, open.offset, null, attempt);
}

function countOpen(text: string, name: string): number {
  let open = 0;
  for (const match of text.matchAll(/<(\/?)([A-Za-z][\w.:-]*)/g)) {
    if (match[2] === name) open += match[1] === '/' ? -1 : 1;
  }
  return open;
}

/** A closing tag at the end of a paragraph, or with text after it, closes the paragraph's own tags only. */
export function explainMisplacedClosing(
  source: Source,
  name: string,
  offset: number,
  openOffset: number,
  attempt: number,
): Explanation {
  const { blocks, text } = source;
  const tag = readTag(text, offset);
  const open = readTag(text, openOffset);
  if (!blocks.has(name)) {
    if (!isInlineName(name)) return { findings: [], ...leaveOutSameTags(text, name, openOffset) };
    const repairs = [blank(text, offset, tag.end), blank(text, openOffset, open.end)];
    return { findings: [findUnclosedInline(source, open)], repairs, refused: [] };
  }
  if (attempt > 0) {
    return { findings: [], repairs: [blank(text, offset, tag.end), blank(text, openOffset, open.end)], refused: [] };
  }
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', tag.end);
  const hasTextBefore = text.slice(lineStart, offset).trim() !== '';
  const hasTextAfter = text.slice(tag.end, lineEnd === -1 ? text.length : lineEnd).trim() !== '';
  const finding = findAt(source, offset, {
    rule: 'block-on-own-line',
    message: `${nameBlockFirst(blocks, name, getId(open))} is closed on a line that also has text.`,
    why: 'The closing tag is then taken for part of that paragraph.',
    fix: `Put </${name}> on a line of its own${hasTextBefore ? ', after the text' : ', and the text that follows on the next'}.`,
  });
  const repairs = [
    ...(hasTextBefore ? [{ start: offset, end: offset, insert: '\n' }] : []),
    ...(hasTextAfter ? [{ start: tag.end, end: tag.end, insert: '\n\n' }] : []),
  ];
  return { findings: [finding], repairs, refused: [] };
}
