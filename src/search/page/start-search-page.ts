import type { SearchAnswer, SearchEngine } from '../ask/search-engine.ts';
import { loadSearch } from '../load-search.ts';
import { getFilters, readAddress, toAddress } from './address.ts';
import { drawNotes } from './draw-notes.ts';
import { drawResult } from './draw-result.ts';
import { chooseOne, getBoxes, makeLabels, showChosen, showCounts } from './facets.ts';
import { getStatus } from './get-status.ts';
import { startKeyboard } from './keyboard.ts';
import { getParts } from './page-parts.ts';
import { fill } from './page-words.ts';
import { makeProgress } from './progress.ts';
import { startRecentSearches } from './recent-searches.ts';

/** So many are drawn at once, the rest of the first ten as they come. */
const firstResults = 5;
const pageSize = 10;
const typingPause = 200;

/**
 * Makes the search page answer: as a reader types, never out of order, with everything that is asked in the address.
 * @throws Error when a part is missing: the page was built wrong
 */
export function startSearchPage(root: Document): void {
  const parts = getParts(root);
  const { form, input, exact, list, more, facets, words } = parts;
  const progress = makeProgress(parts);
  const recent = startRecentSearches(parts);
  const labels = makeLabels(facets);
  const pageTitle = root.title;
  let engine: Promise<SearchEngine> | null = null;
  let isLoaded = false;
  let latest = 0;
  let typing = 0;
  /** Address of this entry of the history before anything was typed in it. */
  let entry = location.href;

  function load(): Promise<SearchEngine> {
    engine ??= loadSearch(parts).then((loaded) => {
      isLoaded = true;
      return loaded;
    });
    return engine;
  }

  async function ask(): Promise<void> {
    window.clearTimeout(typing);
    latest += 1;
    const run = latest;
    const question = input.value.trim();
    root.title = question === '' ? pageTitle : `${question} – ${pageTitle}`;
    parts.start.hidden = question !== '';
    parts.start.dataset['ready'] = '';
    parts.answer.hidden = question === '';
    list.removeAttribute('data-search-done');
    showChosen(parts);
    if (question === '') {
      list.replaceChildren();
      progress.end('');
      return;
    }
    progress.wait(isLoaded);
    try {
      const sort = new FormData(form).get('sort') === 'newest' ? 'newest' : 'best';
      const filters = getFilters(form);
      const answer = await (await load()).ask({ question, filters, sort, asTyped: exact.value !== '' });
      if (run === latest) await show(answer, () => run === latest);
    } catch {
      engine = null;
      isLoaded = false;
      if (run !== latest) return;
      list.replaceChildren();
      parts.notes.replaceChildren();
      more.hidden = true;
      parts.none.hidden = false;
      progress.end(words.failed);
    }
  }

  async function show(answer: SearchAnswer, isWanted: () => boolean): Promise<void> {
    const draw = async (count: number): Promise<HTMLLIElement[]> => {
      const results = await answer.next(count);
      return results.map((result) => drawResult(result, words, labels));
    };
    const first = await draw(firstResults);
    if (!isWanted()) return;
    const asTyped = new URLSearchParams([...new URLSearchParams(location.search), ['exact', '1']]);
    parts.notes.replaceChildren(...drawNotes(answer, words, `?${asTyped}`));
    list.replaceChildren(...first);
    parts.none.hidden = answer.total > 0 && answer.isClose;
    more.hidden = true;
    progress.end(getStatus(words, answer, answer.plan.question));
    parts.show.textContent = fill(words.show, { count: answer.total });
    showCounts(parts, answer.counts);
    const rest = await draw(pageSize - first.length);
    if (!isWanted()) return;
    list.append(...rest);
    more.hidden = !answer.hasMore();
    more.onclick = async () => {
      const items = await draw(pageSize);
      if (!isWanted()) return;
      list.append(...items);
      more.hidden = !answer.hasMore();
      // The keyboard goes on where the new results begin, not back at the top of the page.
      items[0]?.querySelector('a')?.focus();
    };
    list.dataset['searchDone'] = String(answer.total);
  }

  function goTo(address: string): void {
    if (new URL(address, location.href).href !== location.href) history.pushState(null, '', address);
    readEntry();
  }

  function readEntry(): void {
    entry = location.href;
    readAddress(form);
    void ask();
  }

  input.addEventListener('focus', () => void load().catch(() => (engine = null)), { once: true });
  input.addEventListener('input', () => {
    exact.value = '';
    history.replaceState(null, '', toAddress(form));
    window.clearTimeout(typing);
    typing = window.setTimeout(() => void ask(), input.value.trim() === '' ? 0 : typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    recent.add(input.value.trim());
    // What was typed has taken the place of the entry before it: that comes back, and the question gets its own.
    history.replaceState(null, '', entry);
    goTo(toAddress(form));
    // On a phone the results lie under the keyboard.
    if (matchMedia('(pointer: coarse)').matches) input.blur();
  });
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.form !== form || target === input) return;
    chooseOne(target);
    goTo(toAddress(form));
  });
  parts.clear.addEventListener('click', () => {
    for (const box of getBoxes(facets)) box.checked = false;
    goTo(toAddress(form));
    input.focus();
  });
  const { narrow } = parts;
  narrow.addEventListener('click', () => {
    narrow.ariaExpanded = String(narrow.ariaExpanded !== 'true');
  });
  parts.show.addEventListener('click', () => {
    narrow.click();
    parts.heading.focus();
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    if (list.contains(link)) recent.add(input.value.trim());
    if (link.dataset['searchAsk'] === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(link.href);
    recent.add(input.value.trim());
    parts.heading.focus();
  });
  window.addEventListener('popstate', readEntry);
  startKeyboard(root, parts);
  root.querySelector('[data-search-fallback]')?.remove();
  readEntry();
  recent.add(input.value.trim());
}
