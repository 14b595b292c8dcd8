import { makeDeviceMemory } from './device-memory.ts';
import { make } from './make.ts';
import { makeQuestionLink } from './make-question-link.ts';
import type { PageParts } from './page-parts.ts';

const most = 8;

/**
 * The last questions, newest first, kept on the reader’s own device and offered before anything is asked. “Exit this page”
 * takes them away (exit-page.ts).
 */
export function startRecentSearches({ recent, recentList, recentClear, vocabulary }: PageParts): {
  add(question: string): void;
} {
  const memory = makeDeviceMemory(`recent-searches ${vocabulary}`);
  const show = (): void => {
    const items = memory.read().map((question) => make('li', '', makeQuestionLink(question)));
    recentList.replaceChildren(...items);
    recent.hidden = items.length === 0;
  };
  recentClear.addEventListener('click', () => {
    memory.write([]);
    show();
  });
  show();
  return {
    add(question) {
      if (question === '') return;
      memory.write([question, ...memory.read().filter((one) => one !== question)].slice(0, most));
      show();
    },
  };
}
