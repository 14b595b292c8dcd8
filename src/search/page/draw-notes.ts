import type { SearchAnswer } from '../ask/search-engine.ts';
import { correctQuestion } from './correct-question.ts';
import { getReservation } from './get-status.ts';
import { make } from './make.ts';
import { makeQuestionLink } from './make-question-link.ts';
import { fill, type PageWords } from './page-words.ts';

const maxSynonyms = 6;

/** What was done about the question, with the way back: corrections, words that stand nowhere, synonyms. */
export function drawNotes(answer: SearchAnswer, words: PageWords, asTyped: string): HTMLElement[] {
  const { plan, also } = answer;
  const notes: HTMLElement[] = [];
  const reservation = getReservation(words, answer);
  if (plan.corrections.length > 0) {
    const back = makeQuestionLink(plan.question, asTyped);
    const corrected = make('strong', '', correctQuestion(plan.question, plan.corrections));
    notes.push(make('p', 'note', `${words.corrected} `, corrected, `. ${words.asTyped} `, back, '.'));
  }
  if (plan.unknown.length > 0) notes.push(make('p', 'note', fill(words.unknown, { words: plan.unknown.join(', ') })));
  if (plan.near.length > 0) notes.push(make('p', 'note', `${words.near} `, ...drawQuestions(plan.near)));
  if (also.length > 0)
    notes.push(make('p', 'note', fill(words.also, { words: also.slice(0, maxSynonyms).join(', ') })));
  if (reservation !== '') notes.push(make('p', 'note', reservation));
  return notes;
}

/** Questions as links, with commas between. */
function drawQuestions(questions: readonly string[]): (Node | string)[] {
  return questions.flatMap((question, index) => [...(index === 0 ? [] : [', ']), makeQuestionLink(question)]);
}
