import { isInlineName } from './dialect.ts';
import { explainAttributes } from './explain-attributes.ts';
import { type Explanation, findAt, type ProblemWords, type Source } from './explanation.ts';
import { marks } from './mask.ts';
import { blank, type Repair } from './repairs.ts';
import { leaveOutSameTags } from './same-tags.ts';
import { readTag, type Tag } from './tag.ts';
import { explainUnfinished } from './unfinished-tag.ts';
import { getUrlProblem } from './urls.ts';
import { explainWrongClosing, findWrongClosing } from './wrong-closing.ts';

/** A `<` that begins nothing that the parser knows. */
export function explainCharacter(source: Source, offset: number, attempt: number): Explanation {
  const { text } = source;
  const rest = text.slice(offset, offset + 200);
  const asText: Repair = { start: offset, end: offset + 1, insert: marks.lessThan };
  const say = (words: ProblemWords, repair: Repair): Explanation => ({
    findings: [findAt(source, offset, words)],
    repairs: [repair],
    refused: [],
  });
  if (attempt > 0 || !rest.startsWith('<')) return { findings: [], repairs: [blankLine(text, offset)], refused: [] };
  if (rest.startsWith('<!--')) return say(commentWords, blank(text, offset, endOf(text, '-->', offset)));
  if (/^<[!?]/.test(rest)) return say(instructionWords, blank(text, offset, endOf(text, '>', offset)));
  const address = /^<((?:[A-Za-z][A-Za-z0-9+.-]*:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/.exec(rest)?.[1];
  if (address !== undefined && !/^[a-z]\w*:[a-z]\w*$/i.test(address)) {
    // Without its brackets the address would be read as a link, and be told of again.
    const insert = marks.lessThan + ' '.repeat(address.length + 1);
    return say(getAddressWords(address), { start: offset, end: offset + insert.length, insert });
  }
  const slipped = /^<\s*\\\s*\/?\s*([A-Za-z]+)\s*>/.exec(rest);
  const name = slipped?.[1] ?? '';
  const wrong =
    source.blocks.has(name) || isInlineName(name) ? findWrongClosing(text, name, offset, offset + 200) : null;
  if (wrong !== null) return explainWrongClosing(source, name, wrong, null);
  if (!/^<\/?[A-Za-z_$]/.test(rest)) return say(getLessThanWords(rest), asText);
  return explainTag(source, readTag(text, offset));
}

function explainTag(source: Source, tag: Tag): Explanation {
  const { text, blocks } = source;
  const isOurs = blocks.has(tag.name) || isInlineName(tag.name);
  if (!isOurs) {
    return { findings: [], ...leaveOutSameTags(text, tag.name, tag.start) };
  }
  const unfinished = explainUnfinished(source, tag);
  if (unfinished !== null) return unfinished;
  const explained = explainAttributes(source, tag);
  if (explained.findings.length > 0) {
    return {
      findings: explained.findings,
      repairs: [{ start: tag.start, end: tag.end, insert: explained.mended }],
      refused: [],
    };
  }
  const finding = findAt(source, tag.start, {
    rule: 'unreadable-tag',
    message: `The tag that begins with <${tag.isClosing ? '/' : ''}${tag.name} cannot be read.`,
    why: 'One character in it is not where it should be.',
    fix: tag.isClosing
      ? `Write </${tag.name}> with nothing else in it.`
      : `Write it again: <${tag.name} name="value">, with straight quotation marks and a space between attributes.`,
  });
  return { findings: [finding], repairs: [{ start: tag.start, end: tag.end, insert: explained.mended }], refused: [] };
}

const commentWords: ProblemWords = {
  rule: 'html-comment',
  message: 'A note between <!-- and --> cannot be used here.',
  why: 'It belongs to web pages, and would stop the briefing from being read.',
  fix: 'Delete it, or write it as {/* … */}, which readers do not see.',
};

const instructionWords: ProblemWords = {
  rule: 'html-instruction',
  message: 'This line begins with an instruction for programs ( <! or <? ).',
  why: 'It is left over from a web page or a Word file and means nothing to readers.',
  fix: 'Delete it, up to and including its closing bracket ( > ).',
};

function getAddressWords(address: string): ProblemWords {
  const target = address.includes('@') && !/^mailto:/i.test(address) ? `mailto:${address}` : address;
  return {
    rule: 'address-in-brackets',
    message: `An address in pointed brackets cannot be used here: <${address}>.`,
    why: 'Pointed brackets are kept for boxes such as <LearningPoint>, and a bare address tells a reader nothing.',
    fix:
      getUrlProblem(target) === null
        ? `Write what it leads to, then the address: [what it leads to](${target}).`
        : 'Delete it, or write [what it leads to](https://…) with an ordinary address.',
  };
}

function getLessThanWords(rest: string): ProblemWords {
  const after = /^<([^\s<]{0,20})/.exec(rest)?.[1] ?? '';
  const sign = after.startsWith('=') ? 'at most' : 'less than';
  const amount = after.replace(/^=/, '');
  return {
    rule: 'less-than',
    message: `The sign < before “${after}” is taken for the start of a box.`,
    why: 'Pointed brackets are kept for boxes such as <LearningPoint>.',
    fix: `Write “${`${sign} ${amount}`.trim()}”, or &lt;${after} for the sign.`,
  };
}

function endOf(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from);
  return at === -1 ? text.length : at + closing.length;
}

function blankLine(text: string, offset: number): Repair {
  const end = text.indexOf('\n', offset);
  return blank(text, text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? text.length : end);
}
