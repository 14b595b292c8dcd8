import type { PageWords } from './page-words.ts';

/** The parts of the search page that its script fills, as `search.astro` draws them. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Holds `1` where nothing is to be corrected. */
  readonly exact: HTMLInputElement;
  /** What stands there before anything is asked. */
  readonly start: HTMLElement;
  readonly recent: HTMLElement;
  readonly recentList: HTMLElement;
  readonly recentClear: HTMLElement;
  readonly answer: HTMLElement;
  readonly heading: HTMLElement;
  /** How much was found, or what is being waited for: seen, not spoken. */
  readonly count: HTMLElement;
  /** The one polite live region. */
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
  /** What is offered where nothing is found. */
  readonly none: HTMLElement;
  /** Opens the facets on a phone. */
  readonly narrow: HTMLElement;
  readonly facets: HTMLElement;
  /** Closes them again. */
  readonly show: HTMLElement;
  readonly chips: HTMLElement;
  readonly clear: HTMLElement;
  readonly shortcut: HTMLInputElement;
  readonly words: PageWords;
  readonly bundle: string;
  readonly hasWorker: boolean;
  readonly vocabulary: string;
}

/** @throws Error when a part is missing: the page was built wrong */
export function getParts(root: Document): PageParts {
  const find = (name: string): HTMLElement => get(root, `[data-search-${name}]`, HTMLElement);
  const form = get(root, '[data-search-form]', HTMLFormElement);
  const { words = '', bundle = '', vocabulary = '', worker } = form.dataset;
  return {
    form,
    input: get(root, 'input[name="q"]', HTMLInputElement),
    exact: get(root, 'input[name="exact"]', HTMLInputElement),
    start: find('start'),
    recent: find('recent'),
    recentList: find('recent-list'),
    recentClear: find('recent-clear'),
    answer: find('answer'),
    heading: find('heading'),
    count: find('count'),
    status: find('status'),
    notes: find('notes'),
    list: find('results'),
    more: find('more'),
    none: find('none'),
    narrow: find('narrow'),
    facets: find('facets'),
    show: find('show'),
    chips: find('chips'),
    clear: find('clear'),
    shortcut: get(root, '[data-search-shortcut]', HTMLInputElement),
    words: JSON.parse(words),
    bundle,
    hasWorker: worker !== undefined,
    vocabulary,
  };
}

function get<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The search page lacks ${selector}`);
}
