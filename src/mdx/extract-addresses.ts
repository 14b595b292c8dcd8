import type { Place } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { blocks as registry } from './blocks/index.ts';
import { introduction } from './extract-headings.ts';
import { getBlockName, toSentence } from './extract-names.ts';
import type { BlockDraft, ExtractState } from './extract-state.ts';
import type { Section } from './parsed.ts';
import { reservedIds } from './reserved-ids.ts';

interface Holder {
  /** In a sentence: "the heading “Neglect”". */
  readonly name: string;
  readonly place: Place;
}

/** Links to missing places that a suggestion is looked for: each looks at every address, and a page may have thousands of both. */
const mostSuggestions = 20;

/** Questions without an id are numbered: `question-1` is the first that is free. */
export function numberQuestions({ blocks, headings }: ExtractState): void {
  const taken = new Set([...blocks.map((block) => block.id), ...headings.map((heading) => heading.id)]);
  let number = 0;
  for (const block of blocks) {
    if (block.name !== 'Question' || block.id !== null) continue;
    do number += 1;
    while (taken.has(`question-${number}`));
    block.id = `question-${number}`;
  }
}

/** Reports two things of a briefing that would have one address, and links to addresses that are not on the page. */
export function checkAddresses(state: ExtractState, sections: readonly Section[]): void {
  const { blocks, headings, ownLinks, reporter } = state;
  const holders = new Map<string, Holder>();
  const [first] = sections;
  if (first?.id === introduction && first.title === null) {
    holders.set(introduction, { name: 'the text before the first heading', place: first.place });
  }
  for (const { id, text, place } of headings) {
    holders.set(id, { name: `the heading “${text}”`, place });
  }
  for (const block of blocks) {
    if (block.id === null) continue;
    if (reservedIds.includes(block.id)) reportReserved(block, block.id, state);
    const other = holders.get(block.id);
    if (other === undefined) holders.set(block.id, { name: getName(block), place: block.place });
    else reportMeeting(block, block.id, other, state);
  }
  let suggested = 0;
  for (const { fragment, place } of ownLinks) {
    if (holders.has(fragment)) continue;
    suggested += 1;
    const suggestion = suggested > mostSuggestions ? null : nearest(fragment, holders.keys());
    reporter.report({
      rule: 'link-to-missing-place',
      place,
      message: `This link goes to “#${fragment}”, but nothing in this briefing has that address.`,
      why: 'Readers who follow the link stay where they are.',
      fix:
        suggestion === null
          ? 'Write the id of a box, or the words of a heading in small letters with hyphens between them.'
          : `Did you mean “#${suggestion}”? Then write it just like that.`,
    });
  }
}

function reportMeeting(block: BlockDraft, id: string, other: Holder, { reporter }: ExtractState): void {
  reporter.report({
    rule: 'one-address',
    place: block.places.get('id') ?? block.place,
    message: `${toSentence(getName(block))} and ${other.name} on line ${other.place.line} have one address: #${id}.`,
    why: 'A link can lead to only one of them, so one could never be found, linked or cited.',
    fix: `Give the one on line ${block.place.line} an id of its own, such as id="${id}-2".`,
  });
}

function reportReserved(block: BlockDraft, id: string, { reporter }: ExtractState): void {
  reporter.report({
    rule: 'one-address',
    place: block.places.get('id') ?? block.place,
    message: `${toSentence(getName(block))} has the address #${id}, which a part of every page has already.`,
    why: 'A link can lead to only one of them, so it could never be found, linked or cited.',
    fix: `Give it another id, such as id="${id}-2".`,
  });
}

/** A learning point that is shown twice from elsewhere would have one address twice. */
export function checkIncludes({ blocks, reporter }: ExtractState): void {
  const lines = new Map<string, number>();
  for (const block of blocks) {
    const { point } = block.attributes;
    if (block.name !== 'Include' || typeof point !== 'string') continue;
    const line = lines.get(point);
    if (line === undefined) {
      lines.set(point, block.place.line);
      continue;
    }
    reporter.report({
      rule: 'one-address',
      place: block.place,
      message: `The learning point “${point}” is shown here a second time; it stands on line ${line} already.`,
      why: 'Both would have one address, and readers would wonder whether they differ.',
      fix: `Delete one of the two, or link to it: [what it says](point:${point}).`,
    });
  }
}

function getName(block: BlockDraft): string {
  const definition = registry.get(block.name);
  return definition === undefined ? block.name : getBlockName(definition, block.id);
}
