import type { Place } from '../findings/finding.ts';
import type { AttributeDefinition, Block, BlockDefinition } from './block.ts';
import { toSentence } from './extract-names.ts';
import type { Reporter } from './extract-reporter.ts';

/** Reports what a tag must say and does not. `name` is the block in a sentence: "the learning point “attendance”". */
export function reportMissing(
  node: Block['node'],
  block: BlockDefinition,
  seen: ReadonlySet<string>,
  name: string,
  { report, placeOf }: Reporter,
): void {
  const place = placeOf(node);
  for (const [attribute, { isRequired, why, example }] of Object.entries(block.attributes)) {
    if (!isRequired || seen.has(attribute)) continue;
    report({
      rule: 'attribute-missing',
      place,
      message: `${toSentence(name)} has no ${attribute}.`,
      why,
      fix: `Write ${attribute}="${example}", with what is right here, inside the tag <${block.name}>.`,
    });
  }
  if (block.needsOneOf.length === 0 || block.needsOneOf.some((attribute) => seen.has(attribute))) return;
  const examples = block.needsOneOf.map((attribute) => `${attribute}="${block.attributes[attribute]?.example}"`);
  report({
    rule: 'attribute-missing',
    place,
    message: `${toSentence(name)} has neither ${block.needsOneOf.join(' nor ')}.`,
    why: 'Without one of them the box changes nothing for anybody.',
    fix: `Write ${examples.join(' or ')}, with what is right here, inside the tag <${block.name}>.`,
  });
}

/** Reports an attribute without a value. */
export function reportEmpty(
  attribute: string,
  { isRequired, why, example }: AttributeDefinition,
  name: string,
  place: Place,
  { report }: Reporter,
): void {
  const fill = `Write its value between the quotation marks, as in ${attribute}="${example}"`;
  report({
    rule: 'attribute-empty',
    place,
    message: `In ${name}, ${attribute} is empty.`,
    why,
    fix: isRequired ? `${fill}.` : `${fill}, or delete ${attribute}.`,
  });
}

/** Reports a value of the wrong form, with what was most likely meant. */
export function reportValue(
  attribute: string,
  definition: AttributeDefinition,
  wrong: { readonly value: string; readonly problem: string },
  name: string,
  place: Place,
  { report }: Reporter,
): void {
  const suggestion = definition.suggest(wrong.value);
  report({
    rule: 'attribute-value',
    place,
    message: `In ${name}, ${attribute} “${wrong.value}” ${wrong.problem}.`,
    why: definition.why,
    fix:
      suggestion === null || suggestion === wrong.value
        ? `Write it as in ${attribute}="${definition.example}".`
        : `Did you mean “${suggestion}”? Then write it just like that.`,
  });
}
