import type { AttributeDefinition, BlockDefinition } from '../mdx/block.ts';
import { blocks } from '../mdx/blocks/index.ts';

const referenceFiles: Readonly<Record<NonNullable<AttributeDefinition['refersTo']>, string>> = {
  theme: 'an id from `vocabulary/themes.yaml`',
  audience: 'an id from `vocabulary/audiences.yaml`',
  level: 'a level from `vocabulary/audiences.yaml`',
  source: 'an id from `sources.yaml`',
  review: 'an id from `reviews.yaml`',
  term: 'an id from the glossary',
  point: 'the short name of a learning point, with its briefing before it when it stands in another: `briefing/point`',
  record: 'the short name of a box, with its briefing before it when it stands in another: `briefing/box`',
  figure: 'the short name of a key figure, with its briefing before it when it stands in another: `briefing/figure`',
};

/**
 * The chapter of the author's guide on boxes, in Markdown: what each is for, an example, and every attribute in the words
 * of staff. Made from the block registry, so that it says what the product does.
 */
export function makeBlocksGuide(): string {
  const chapters = [...blocks.values()].map(makeChapter);
  const contents = [...blocks.values()].map(({ name, label }) => `- [${label}](#${name.toLowerCase()}): \`<${name}>\``);
  return [
    '# The boxes of a briefing',
    'This page is made from the program itself by a test (`tests/guide/`), so it always says what is true. How to write a briefing is in the [author’s guide](authors-guide.md).',
    contents.join('\n'),
    ...chapters,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function makeChapter(block: BlockDefinition): string {
  const attributes = Object.entries(block.attributes);
  const rows = attributes.map(([name, attribute]) => makeRow(name, attribute));
  return [
    `## ${block.name}`,
    block.guide,
    ['```mdx', block.example, '```'].join('\n'),
    `It may stand ${getPlaces(block)}.`,
    attributes.length === 0
      ? 'It has no attributes.'
      : ['| Write | For | Must it be there? |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function makeRow(name: string, attribute: AttributeDefinition): string {
  const { label, help, example, isRequired, isList, refersTo, choices } = attribute;
  const reference = refersTo === null ? '' : ` Each is ${referenceFiles[refersTo]}.`;
  const many = isList ? ' There may be several.' : '';
  const told = refersTo !== null && !isList ? reference.replace(' Each is', ' It is') : reference;
  const words =
    choices === null ? '' : ` ${isList ? 'Any of' : 'One of'}: ${choices.map((one) => `\`${one}\``).join(', ')}.`;
  const cells = [`\`${name}="${example}"\``, `**${label}.** ${help}${many}${told}${words}`, isRequired ? 'Yes' : 'No'];
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

function getPlaces({ mayStandIn }: BlockDefinition): string {
  const boxes = mayStandIn.filter((place) => place !== 'briefing').map((place) => `\`<${place}>\``);
  const inBoxes = boxes.length === 0 ? '' : `inside ${boxes.join(', ')}`;
  const onItsOwn = mayStandIn.includes('briefing') ? 'on its own in a briefing' : '';
  return [onItsOwn, inBoxes].filter((part) => part !== '').join(', and ');
}
