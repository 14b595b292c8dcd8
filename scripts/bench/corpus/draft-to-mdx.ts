import type { Draft, Part } from './draft.ts';

/** The briefing in our dialect. */
export function draftToMdx(draft: Draft): string {
  return [
    '---',
    `title: ${JSON.stringify(draft.title)}`,
    `summary: ${JSON.stringify(draft.summary)}`,
    `published: ${draft.published}`,
    ...(['themes', 'audiences', 'levels', 'sources', 'reviews', 'related'] as const).map(
      (key) => `${key}: [${draft[key].join(', ')}]`,
    ),
    '---',
    '',
    partsToMdx(draft.parts),
    '',
  ].join('\n');
}

function partsToMdx(parts: readonly Part[]): string {
  return parts.map(partToMdx).join('\n\n');
}

function partToMdx(part: Part): string {
  if (part.kind === 'text') return part.text;
  const attributes = Object.entries(part.attributes).map(([key, value]) => ` ${key}="${value}"`);
  const tag = `${part.name}${attributes.join('')}`;
  return part.parts.length === 0 ? `<${tag} />` : `<${tag}>\n\n${partsToMdx(part.parts)}\n\n</${part.name}>`;
}
