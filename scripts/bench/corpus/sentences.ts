import { pickName } from './names.ts';
import { adverbs, circumstances, didPast, outcomes, people, places, things, times, todo, topics } from './phrases.ts';
import type { Random } from './random.ts';

/** A short title without a full stop. */
export function makeTitle(random: Random): string {
  return capitalise(
    random.pick([
      () => `${random.pick(topics)} and ${random.pick(topics)}`,
      () => `${getTask(random)} ${random.pick(times)}`,
      () => `how ${getPlace(random)} worked on ${random.pick(topics)}`,
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
  return `When did we last ${getTask(random)} ${random.pick(times)}, and who knew?`;
}

export function makeList(random: Random, length: number): string {
  return Array.from({ length }, () => `- ${capitalise(getTask(random))} ${random.pick(times)}.`).join('\n');
}

function countWords(text: string): number {
  return text.split(' ').length;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const patterns: readonly ((random: Random) => string)[] = [
  (random) => `${getPerson(random)} in ${getPlace(random)} ${getPast(random)} ${random.pick(times)}`,
  (random) => `where ${random.pick(circumstances)} in ${getPlace(random)}, ${random.pick(outcomes)}`,
  (random) => `in ${getPlace(random)}, ${getPerson(random)} ${random.pick(adverbs)} ${getPast(random)}`,
  (random) => `${getPerson(random)} and ${getPerson(random)} should ${getTask(random)} ${random.pick(times)}`,
  (random) => `when ${random.pick(circumstances)}, ${getTask(random)} with ${getPlace(random)}`,
  (random) => `staff of ${getPlace(random)} and ${getPlace(random)} ${getPast(random)} ${random.pick(times)}`,
  (random) => `because ${random.pick(circumstances)}, ${getPerson(random)} ${getPast(random)} for ${getPlace(random)}`,
];

function getPerson(random: Random): string {
  return random.pick(people);
}

/** "the Brandel team" */
function getPlace(random: Random): string {
  return `the ${pickName(random)} ${random.pick(places)}`;
}

/** "wrote down the plan" */
function getPast(random: Random): string {
  return `${random.pick(didPast)} ${random.pick(things)}`;
}

/** "write down the plan" */
function getTask(random: Random): string {
  return `${random.pick(todo)} ${random.pick(things)}`;
}
