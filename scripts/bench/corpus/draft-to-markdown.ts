import type { Draft, Part } from './draft.ts';

/** The same words as plain Markdown, for generators that do not know our blocks. */
export function draftToMarkdown(draft: Draft): string {
  return [
    '---',
    `title: ${JSON.stringify(draft.title)}`,
    `description: ${JSON.stringify(draft.summary)}`,
    '---',
    '',
    partsToMarkdown(draft.parts),
    '',
    `*${[...draft.themes, ...draft.audiences, ...draft.sources].join(', ')}*`,
    '',
  ].join('\n');
}

function partsToMarkdown(parts: readonly Part[]): string {
  return parts.map(partToMarkdown).join('\n\n');
}

function partToMarkdown(part: Part): string {
  if (part.kind === 'text') return toPlainLinks(part.text);
  const { title, themes, audiences, source, page, point } = part.attributes;
  const heading = title === undefined ? [] : [`### ${title}`];
  const origin = source === undefined ? [] : [source, ...(page === undefined ? [] : [`page ${page}`])];
  const line = [...origin, themes ?? [], audiences ?? [], point ?? []].flat().join(', ');
  return [...heading, partsToMarkdown(part.parts), ...(line === '' ? [] : [`*${line}*`])].join('\n\n');
}

function toPlainLinks(text: string): string {
  return text
    .replace(/\[@([a-z0-9-]+)(?:, pp?\. ([\d-]+))?\]/g, (_, source: string, page: string | undefined) =>
      page === undefined ? `(${source})` : `(${source}, page ${page})`,
    )
    .replace(/\]\(point:([^)/]+)\/([^)]+)\)/g, '](/briefings/$1/#$2)')
    .replace(/\]\((theme|audience|briefing|source|review):([^)]+)\)/g, '](/$1s/$2/)');
}
