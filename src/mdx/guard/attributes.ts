import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import type { Finding } from '../../findings/finding.ts';
import { hiddenCharacters } from '../../findings/hidden-characters.ts';
import { nearest } from '../../findings/nearest.ts';
import { findAt, type ProblemWords, type Source } from './explanation.ts';
import { unmask } from './mask.ts';
import { readTag, type TagAttribute } from './tag.ts';

/** Twice as many as any block has: more in one tag was not written by hand. */
const mostAttributes = 30;

/** A title stands on every page that names it: one of a whole file’s length would be told thousands of times. */
const mostLetters = 2000;

export interface GuardedAttributes {
  readonly attributes: MdxJsxAttribute[];
  readonly findings: readonly Finding[];
}

/**
 * Of the attributes of an allowed element only those that its definition lists as its own, each once, each with a plain
 * value. `start` is the offset of the element's tag.
 */
export function guardAttributes(
  source: Source,
  element: string,
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  start: number,
): GuardedAttributes {
  if (attributes.length > mostAttributes) {
    return { attributes: [], findings: [findAt(source, start, tooMany(element, attributes.length))] };
  }
  const known = Object.keys(source.blocks.get(element)?.attributes ?? {});
  const kept: MdxJsxAttribute[] = [];
  const findings: Finding[] = [];
  let written: readonly TagAttribute[] | null = null;
  for (const [index, attribute] of attributes.entries()) {
    const guarded = guardOne(attribute, element, known, kept);
    if ('words' in guarded) {
      written ??= readTag(source.text, start).attributes;
      findings.push(findAt(source, written[index]?.start ?? start, guarded.words));
    } else {
      kept.push(guarded);
    }
  }
  return { attributes: kept, findings };
}

function guardOne(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  element: string,
  known: readonly string[],
  kept: readonly MdxJsxAttribute[],
): MdxJsxAttribute | { readonly words: ProblemWords } {
  if (attribute.type !== 'mdxJsxAttribute') return { words: code(element) };
  const name = unmask(attribute.name, 'literal');
  if (!known.includes(name)) return { words: unknown(name, element, known) };
  if (kept.some((one) => one.name === name)) return { words: repeated(name, element) };
  if (typeof attribute.value === 'object' && attribute.value !== null) return { words: code(element) };
  if (attribute.value === null || attribute.value === undefined) return { words: noValue(name) };
  const value = unmask(attribute.value, 'literal');
  if (value.length > mostLetters) return { words: tooLong(name, value.length) };
  if (value.search(hiddenCharacters) !== -1) return { words: hidden(name) };
  return { type: 'mdxJsxAttribute', name, value };
}

function unknown(name: string, element: string, known: readonly string[]): ProblemWords {
  if (/^on[a-z]/i.test(name)) {
    return {
      rule: 'script',
      message: `“${name}” runs a program when something happens on the page, which is not allowed in a briefing.`,
      why: 'A briefing is words, never a program, so that anybody’s briefing is safe to publish.',
      fix: `Delete ${name} and its value.`,
    };
  }
  const meant = nearest(name, known);
  return {
    rule: 'unknown-attribute',
    message: `<${element}> has no “${name}”.${meant === null ? '' : ` Did you mean “${meant}”?`}`,
    why: 'A misspelt name would be left out without a word, so unknown ones are refused.',
    fix: getUnknownFix(name, element, known, meant),
  };
}

function getUnknownFix(name: string, element: string, known: readonly string[], meant: string | null): string {
  if (meant !== null) return `Write ${meant}="…" instead of ${name}.`;
  return known.length === 0
    ? `Write <${element}> with nothing else in the brackets.`
    : `Delete ${name} and its value. <${element}> can have: ${known.join(', ')}.`;
}

function tooMany(element: string, count: number): ProblemWords {
  return {
    rule: 'too-many',
    message: `The opening line of this <${element}> has ${count.toLocaleString('en-GB')} names and values in it.`,
    why: `No box has so many; more than ${mostAttributes} were not read, since reading them could stop the whole build.`,
    fix: 'Delete what does not belong there, or copy the example of this box from the guide for authors.',
  };
}

function repeated(name: string, element: string): ProblemWords {
  return {
    rule: 'repeated-attribute',
    message: `“${name}” stands twice in this <${element}>.`,
    why: 'Only one of the two could count, and nobody could tell which.',
    fix: 'Delete one of them; where it is a list put all names into one, with commas between.',
  };
}

function noValue(name: string): ProblemWords {
  return {
    rule: 'missing-value',
    message: `“${name}” has no value.`,
    why: 'A name alone says nothing.',
    fix: `Write ${name}="…" with a value in straight quotation marks, or delete it.`,
  };
}

function tooLong(name: string, length: number): ProblemWords {
  return {
    rule: 'attribute-value',
    message: `The value of “${name}” has ${length.toLocaleString('en-GB')} letters. It may have ${mostLetters.toLocaleString('en-GB')}.`,
    why: 'It is shown wherever the box is named, so a long one makes every such page long.',
    fix: 'Keep the first words there, and write the rest between the opening and the closing line of the box.',
  };
}

function hidden(name: string): ProblemWords {
  return {
    rule: 'hidden-character',
    message: `The value of “${name}” has a character in it that cannot be seen.`,
    why: 'Hidden characters come with pasted text; the value would not be found under what it seems to say.',
    fix: 'Delete the value and type it again.',
  };
}

function code(element: string): ProblemWords {
  return {
    rule: 'code-in-attribute',
    message: `There are curly brackets { } in the opening line of <${element}>, which are for programmers and not allowed here.`,
    why: 'A briefing is words, never a program, so that anybody’s briefing is safe to publish.',
    fix: 'Write the value in straight quotation marks, without brackets.',
  };
}
