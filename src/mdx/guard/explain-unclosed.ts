import type { Finding } from '../../findings/finding.ts';
import { isInlineName, nameBlock, nameBlockFirst } from './dialect.ts';
import { type Explanation, findAt, type Source } from './explanation.ts';
import { blank } from './repairs.ts';
import { leaveOutSameTags } from './same-tags.ts';
import { readTag, type Tag } from './tag.ts';
import { explainWrongClosing, findWrongClosing } from './wrong-closing.ts';

const why = 'Everything after it would be taken for part of it.';

/**
 * A tag that is never closed. The first time the missing closing tag is put in where the next block begins, so that the
 * block keeps its id for the rest of the file; should that not do, the opening tag is left out.
 */
export function explainUnclosed(
  source: Source,
  offset: number,
  container: string | null,
  attempt: number,
): Explanation {
  const { text, blocks } = source;
  const tag = readTag(text, offset);
  const without = blank(text, offset, tag.end);
  if (attempt > 0) return { findings: [], repairs: [without], refused: [] };
  if (tag.name === 'br')
    return {
      findings: [findLineBreak(source, offset)],
      repairs: [{ start: offset, end: tag.end, insert: '<br/>' }],
      refused: [],
    };
  if (isInlineName(tag.name)) return { findings: [findUnclosedInline(source, tag)], repairs: [without], refused: [] };
  if (!blocks.has(tag.name)) return { findings: [], ...leaveOutSameTags(text, tag.name, offset) };
  if (blocks.get(tag.name)?.mayBeEmpty) return explainEmpty(source, tag);
  if (container === 'paragraph') return explainCrowdedOpening(source, tag);
  if (container !== null && isClosedLater(source, tag)) return explainStraddling(source, tag, container);
  return explainUnclosedBlock(source, tag, null);
}

/** A block that holds nothing, and so is closed in its own tag. */
function explainEmpty(source: Source, tag: Tag): Explanation {
  const { text, blocks } = source;
  const inside = text.slice(tag.start, tag.end - 1).trimEnd();
  const finding = findAt(source, tag.start, {
    rule: 'unclosed-block',
    message: `${nameBlockFirst(blocks, tag.name, getId(tag))} is not closed.`,
    why,
    fix: `End it with a slash and a bracket: ${inside.length > 120 ? `<${tag.name} …` : inside} />`,
  });
  return { findings: [finding], repairs: [{ start: tag.end - 1, end: tag.end, insert: '/>' }], refused: [] };
}

/** `outer` is the closing tag of the block around it, before which it must be closed at the latest. */
export function explainUnclosedBlock(source: Source, tag: Tag, outer: Tag | null): Explanation {
  const { text, blocks, places } = source;
  const following = findNextBlock(source, tag);
  const wrong = findWrongClosing(text, tag.name, tag.end, following?.end ?? text.length);
  if (wrong !== null) {
    const block = `${nameBlock(blocks, tag.name, getId(tag)).replace(/^this/, 'the')} of line ${places.placeAt(tag.start).line}`;
    return explainWrongClosing(source, tag.name, wrong, block);
  }
  const next = outer !== null && (following === null || following.start > outer.start) ? outer : following;
  const closing = `</${tag.name}>`;
  const what = next?.isClosing ? `</${next.name}>` : `the next ${blocks.get(next?.name ?? '')?.label}`;
  const where = next === null ? '' : `, before ${what} on line ${places.placeAt(next.start).line}`;
  const finding = findAt(source, tag.start, {
    rule: 'unclosed-block',
    message: `${nameBlockFirst(blocks, tag.name, getId(tag))} is never closed.`,
    why,
    fix: `Add ${closing} on a new line after its last sentence${where}.`,
  });
  const end = next === null ? text.length : next.start;
  return { findings: [finding], repairs: [{ start: end, end, insert: `\n${closing}\n\n` }], refused: [] };
}

/** Text on the line of the opening tag makes a paragraph that a closing tag further down cannot close. */
function explainCrowdedOpening(source: Source, tag: Tag): Explanation {
  const { text, blocks } = source;
  const isFirst = text.slice(text.lastIndexOf('\n', tag.start - 1) + 1, tag.start).trim() === '';
  const finding = findAt(source, tag.start, {
    rule: 'block-on-own-line',
    message: `${nameBlockFirst(blocks, tag.name, getId(tag))} shares a line with text, and its text goes on below.`,
    why: 'The paragraph ends before the box is closed, so nobody can tell what belongs to it.',
    fix: `Put <${tag.name} …> on a line of its own, then the text, then </${tag.name}> on a line of its own.`,
  });
  const repairs = [
    ...(isFirst ? [] : [{ start: tag.start, end: tag.start, insert: '\n\n' }]),
    { start: tag.end, end: tag.end, insert: '\n' },
  ];
  return { findings: [finding], repairs, refused: [] };
}

/** Opened in a list item or a quotation, and closed after its end. */
function explainStraddling(source: Source, tag: Tag, container: string): Explanation {
  const where = container === 'blockQuote' ? 'a quotation' : 'an item of a list';
  const finding = findAt(source, tag.start, {
    rule: 'block-on-own-line',
    message: `${nameBlockFirst(source.blocks, tag.name, getId(tag))} begins inside ${where} and is closed outside it.`,
    why,
    fix: `Put <${tag.name} …> and </${tag.name}> at the left margin, each on a line of its own.`,
  });
  return { findings: [finding], repairs: [blank(source.text, tag.start, tag.end)], refused: [] };
}

function isClosedLater(source: Source, tag: Tag): boolean {
  const closing = source.text.indexOf(`</${tag.name}>`, tag.end);
  const next = findNextBlock(source, tag);
  return closing !== -1 && (next === null || closing < next.start);
}

/** The next block that cannot belong to the unclosed one. */
function findNextBlock({ text, blocks }: Source, tag: Tag): Tag | null {
  for (const match of text.slice(tag.end).matchAll(/^[ \t]*<(\/?)([A-Z][A-Za-z]*)\b/gm)) {
    const definition = blocks.get(match[2] ?? '');
    if (definition === undefined || match[1] === '/') continue;
    if (definition.name !== tag.name && definition.mayStandIn.some((name) => name === tag.name)) continue;
    return readTag(text, tag.end + match.index + match[0].indexOf('<'));
  }
  return null;
}

/** `<sup>` or `<sub>` without its partner in the same paragraph. */
export function findUnclosedInline(source: Source, tag: Tag): Finding {
  return findAt(source, tag.start, {
    rule: 'unclosed-block',
    message: `<${tag.name}> is not closed in the paragraph in which it is opened.`,
    why: 'It can only hold a few words of one paragraph.',
    fix: `Put </${tag.name}> straight after the raised or lowered words.`,
  });
}

function findLineBreak(source: Source, offset: number): Finding {
  return findAt(source, offset, {
    rule: 'unclosed-block',
    message: '<br> is not closed.',
    why: 'A line break is written with a slash here.',
    fix: 'Write <br/> instead.',
  });
}

/** The id in an opening tag, or null. */
export function getId(tag: Tag): string | null {
  return tag.attributes.find(({ name }) => name === 'id')?.value ?? null;
}
