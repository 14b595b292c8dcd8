import type { Finding } from '../../findings/finding.ts';
import { findAt, type ProblemWords, type Source } from './explanation.ts';
import type { AttributeProblem, Tag, TagAttribute } from './tag.ts';

export interface ExplainedAttributes {
  readonly findings: readonly Finding[];
  /** The tag as it was meant: straight quotation marks, without what is code. */
  readonly mended: string;
}

/** What is wrong with the attributes of a tag that may be used, one Finding for each. */
export function explainAttributes(source: Source, tag: Tag): ExplainedAttributes {
  const findings = tag.attributes.flatMap((attribute) => {
    const words = getWords(attribute, tag.name);
    return words === null ? [] : [findAt(source, attribute.start, words)];
  });
  const kept = tag.attributes.flatMap((attribute) => mend(attribute));
  const mended = tag.isClosing ? `</${tag.name}>` : `<${[tag.name, ...kept].join(' ')}${tag.isSelfClosing ? '/' : ''}>`;
  return { findings, mended };
}

function mend({ name, value, problem }: TagAttribute): string[] {
  if (problem === 'code' || problem === 'spread' || problem === 'name') return [];
  // A quotation mark typed inside becomes a typographic one: an entity would be read back as the mark itself.
  return [value === null ? name : `${name}="${value.replaceAll('"', '”')}"`];
}

function getWords(attribute: TagAttribute, tagName: string): ProblemWords | null {
  const { name, problem } = attribute;
  if (problem === null) return null;
  return { rule: rules[problem], ...words[problem](name, attribute.value ?? '', tagName) };
}

const rules: Readonly<Record<AttributeProblem, string>> = {
  'curly-quotes': 'curly-quotes',
  'no-quotes': 'missing-quotes',
  'quote-not-closed': 'missing-quotes',
  'quote-inside': 'quotes-in-quotes',
  code: 'code-in-attribute',
  spread: 'code-in-attribute',
  name: 'attribute-name',
};

type Say = (name: string, value: string, tagName: string) => Omit<ProblemWords, 'rule'>;

const whyCode = 'A briefing is words, never a program, so that anybody’s briefing is safe to publish.';

const words: Readonly<Record<AttributeProblem, Say>> = {
  'curly-quotes': (name, value) => ({
    message: `“${name}” has curly quotation marks around its value.`,
    why: 'Word changes straight marks to curly ones, and only straight ones can be read here.',
    fix: `Write ${name}="${value}" with straight quotation marks.`,
  }),
  'no-quotes': (name, value) => ({
    message: `The value of “${name}” has no quotation marks.`,
    why: 'Without them nobody can tell where the value ends.',
    fix: `Write ${name}="${value}" with straight quotation marks.`,
  }),
  'quote-not-closed': (name, value) => ({
    message: `The value of “${name}” has no closing quotation mark.`,
    why: 'Everything up to the next mark is taken for part of it.',
    fix: `Write ${name}="${value}" with a straight quotation mark at each end.`,
  }),
  'quote-inside': (name, value) => ({
    message: `The value of “${name}” has straight quotation marks inside it.`,
    why: 'The first one inside is taken for its end.',
    fix: `Use curly marks inside: ${name}="${toCurly(value)}".`,
  }),
  code: (name) => ({
    message: `The value of “${name}” is in curly brackets { }, which are for programmers and not allowed here.`,
    why: whyCode,
    fix: `Write ${name}="…" with straight quotation marks and no brackets.`,
  }),
  spread: (_name, _value, tagName) => ({
    message: `There are curly brackets { } in the opening line of <${tagName}>, which are for programmers and not allowed here.`,
    why: whyCode,
    fix: 'Delete the brackets and what is in them.',
  }),
  name: (name, _value, tagName) => ({
    message: `“${name}” cannot be read in the opening line of <${tagName}>.`,
    why: 'Each part of that line is a name, an equals sign and a value in straight quotation marks.',
    fix: `Delete “${name}”, or check the quotation marks before it.`,
  }),
};

function toCurly(value: string): string {
  let isOpen = false;
  return value.replaceAll('"', () => {
    isOpen = !isOpen;
    return isOpen ? '“' : '”';
  });
}
