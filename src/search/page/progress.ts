import type { PageParts } from './page-parts.ts';

/** After this long a reader is told why nothing is there yet, in milliseconds. */
const slowAfter = 4000;
/** An answer that is there sooner is not announced as being looked for. */
const quickEnough = 400;
/** Nothing is said until the words have stood still for this long. */
const settled = 1000;

export interface Progress {
  /** Begins to wait for an answer; `isLoaded` where the index is already there. */
  wait(isLoaded: boolean): void;
  /** Shows how it ended, and says it once things are settled. */
  end(message: string): void;
}

/** One line that is seen, and one that is spoken and never hurries. */
export function makeProgress({ answer, count, status, words }: PageParts): Progress {
  let timers: number[] = [];
  const stop = (): void => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = [];
  };
  const after = (delay: number, run: () => void): void => {
    timers.push(window.setTimeout(run, delay));
  };
  const show = (message: string): void => {
    answer.toggleAttribute('data-busy', true);
    count.textContent = message;
  };
  return {
    wait(isLoaded) {
      stop();
      if (isLoaded) after(quickEnough, () => show(words.searching));
      else show(words.loading);
      after(slowAfter, () => {
        show(words.slow);
        status.textContent = words.slow;
      });
    },
    end(message) {
      stop();
      answer.removeAttribute('data-busy');
      count.textContent = message;
      after(settled, () => {
        status.textContent = message;
      });
    },
  };
}
