import { type Answer, askIndex, ranking } from './ask-index.ts';
import { drawResult } from './draw-result.ts';
import type { PagefindApi } from './pagefind-api.ts';
import { getQuestionWords } from './plan-question.ts';
import { filterNames } from './record.ts';
import { getStatus, type SearchWords } from './search-status.ts';

const pageSize = 10;

interface SearchParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
  readonly words: SearchWords;
  /** Address of `pagefind.js`, with the base path. */
  readonly bundle: string;
}

/**
 * Makes the search page answer. Expects, once on the page: `form[data-search-form]` with an input named `q`, selects named
 * after the filters, `data-bundle` and `data-words` (JSON of `SearchWords`); `[data-search-status]`, a polite live region;
 * `ol[data-search-results]`; `button[data-search-more]`. `[data-search-fallback]`, what is said where no script runs, is taken
 * away: unlike `<noscript>` it is also there when a script is blocked or does not arrive.
 * @throws Error when a part is missing: the page was built wrong
 */
export function startSearchPage(root: Document): void {
  const parts = getParts(root);
  let index: Promise<PagefindApi> | null = null;
  let latest = 0;

  async function answer(): Promise<void> {
    latest += 1;
    const run = latest;
    const question = parts.input.value.trim();
    parts.list.removeAttribute('data-search-done');
    parts.list.replaceChildren();
    parts.more.hidden = true;
    if (question === '') {
      parts.status.textContent = parts.words.prompt;
      return;
    }
    parts.status.textContent = parts.words.searching;
    try {
      index ??= loadIndex(parts.bundle);
      const found = await askIndex(await index, question, getFilters(parts.form));
      if (run === latest) await show(found, question, run);
    } catch {
      index = null;
      if (run === latest) parts.status.textContent = parts.words.failed;
    }
  }

  async function show(found: Answer, question: string, run: number): Promise<void> {
    const asked = getQuestionWords(question);
    let shown = 0;
    const showNext = async (): Promise<HTMLLIElement[]> => {
      const items = await Promise.all(
        found.hits.slice(shown, shown + pageSize).map(async (hit) => drawResult(document, await hit.data(), asked)),
      );
      if (run !== latest) return [];
      parts.list.append(...items);
      shown += items.length;
      parts.more.hidden = shown >= found.hits.length;
      return items;
    };
    await showNext();
    if (run !== latest) return;
    parts.status.textContent = getStatus(parts.words, { count: found.hits.length, whole: found.whole }, question);
    parts.list.setAttribute('data-search-done', String(found.hits.length));
    parts.more.onclick = async () => {
      const items = await showNext();
      // The keyboard goes on where the new results begin, not back at the top of the page.
      items[0]?.querySelector('a')?.focus();
    };
  }

  function remember(): void {
    const address = new URL(location.href);
    address.search = new URLSearchParams(
      [...new FormData(parts.form)].flatMap(([name, value]) =>
        typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
      ),
    ).toString();
    if (address.href !== location.href) history.pushState(null, '', address);
  }

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    void answer();
  });
  parts.form.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    remember();
    void answer();
  });
  window.addEventListener('popstate', () => {
    readAddress(parts.form);
    void answer();
  });
  root.querySelector('[data-search-fallback]')?.remove();
  readAddress(parts.form);
  void answer();
}

async function loadIndex(bundle: string): Promise<PagefindApi> {
  const index: PagefindApi = await import(/* @vite-ignore */ bundle);
  await index.options({ ranking });
  await index.init();
  return index;
}

function getFilters(form: HTMLFormElement): Record<string, string[]> {
  const data = new FormData(form);
  const chosen = filterNames.map((name) => [name, data.getAll(name).filter((value) => value !== '')] as const);
  return Object.fromEntries(
    chosen.filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.map(String)]),
  );
}

function readAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of ['q', ...filterNames]) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = asked.get(name) ?? '';
  }
}

function getParts(root: Document): SearchParts {
  const form = find(root, 'form[data-search-form]', HTMLFormElement);
  return {
    form,
    input: find(form, 'input[name="q"]', HTMLInputElement),
    status: find(root, '[data-search-status]', HTMLElement),
    list: find(root, 'ol[data-search-results]', HTMLOListElement),
    more: find(root, 'button[data-search-more]', HTMLButtonElement),
    words: JSON.parse(form.dataset['words'] ?? '{}'),
    bundle: form.dataset['bundle'] ?? '',
  };
}

function find<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The search page lacks ${selector}`);
}
