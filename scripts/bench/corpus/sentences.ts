import { pickName } from './names.ts';
import { adverbs, circumstances, didPast, outcomes, people, places, things, times, todo, topics } from './phrases.ts';
import type { Random } from './random.ts';

/** A short title without a full stop. */
export function makeTitle(random: Random): string {
  return capitalise(
    random.pick([
      () => `${random.pick(topics)} and ${random.pick(topics)}`,
      () => `${random.pick(todo)} ${random.pick(things)} ${random.pick(times)}`,
      () => `how the ${pickName(random)} ${random.pick(places)} worked on ${random.pick(topics)}`,
    ])(),
  );
}

/** One sentence of about fourteen words. */
export function makeSentence(random: Random): string {
  return `${capitalise(random.pick(patterns)(random))}.`;
}

/** Sentences until there are so many words. */
export function makeParagraph(random: Random, words: number): string {
  const sentences: string[] = [];
  for (let count = 0; count < words; count += countWords(sentences.at(-1) ?? '')) sentences.push(makeSentence(random));
  return sentences.join(' ');
}

/** A question for a team. */
export function makeQuestion(random: Random): string {
  return `When did we last ${random.pick(todo)} ${random.pick(things)} ${random.pick(times)}, and who knew?`;
}

export function makeList(random: Random, length: number): string {
  return Array.from(
    { length },
    () => `- ${capitalise(random.pick(todo))} ${random.pick(things)} ${random.pick(times)}.`,
  ).join('\n');
}

function countWords(text: string): number {
  return text.split(' ').length;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const patterns: readonly ((random: Random) => string)[] = [
  (random) =>
    `${random.pick(people)} ${random.pick(didPast)} ${random.pick(things)} ${random.pick(times)}, and ${random.pick(outcomes)}`,
  (random) => `where ${random.pick(circumstances)}, ${random.pick(outcomes)}`,
  (random) =>
    `in the ${pickName(random)} ${random.pick(places)}, ${random.pick(people)} ${random.pick(adverbs)} ${random.pick(didPast)} ${random.pick(things)}`,
  (random) =>
    `${random.pick(people)} and ${random.pick(people)} should ${random.pick(todo)} ${random.pick(things)} ${random.pick(times)}`,
  (random) =>
    `when ${random.pick(circumstances)}, ${random.pick(todo)} ${random.pick(things)} with ${random.pick(people)}`,
  (random) =>
    `staff of the ${pickName(random)} ${random.pick(places)} and the ${pickName(random)} ${random.pick(places)} ${random.pick(didPast)} ${random.pick(things)} ${random.pick(times)}`,
  (random) =>
    `because ${random.pick(circumstances)}, ${random.pick(people)} ${random.pick(didPast)} ${random.pick(things)} for the ${pickName(random)} ${random.pick(places)}`,
];
