import type { FacetCounts } from '../facets/read-facets.ts';
import type { FilterName } from '../record.ts';
import type { Labels } from './draw-result.ts';
import { make } from './make.ts';
import type { PageParts } from './page-parts.ts';
import { fill } from './page-words.ts';

/** Shows how many passages each value would leave; values that leave none are hidden unless chosen. */
export function showCounts({ facets }: PageParts, counts: FacetCounts): void {
  for (const facet of facets.querySelectorAll<HTMLElement>('[data-facet]')) {
    const found = [...counts].find(([name]) => name === facet.dataset['facet'])?.[1];
    const shown = getBoxes(facet).filter((box) => {
      const count = found?.get(box.value) ?? 0;
      const item = box.closest('li');
      const number = item?.querySelector('.facet__count');
      if (number) number.textContent = String(count);
      const isShown = count > 0 || box.checked;
      if (item) item.hidden = !isShown && item.querySelector(':checked') === null;
      return isShown;
    });
    facet.hidden = shown.length === 0;
  }
}

/** What is chosen, as buttons that take it away. */
export function showChosen({ clear, chips: list, narrow, heading, facets, words }: PageParts): void {
  const chosen = getBoxes(facets).filter(({ checked }) => checked);
  const chips = chosen.map((box, place) => {
    const label = box.nextElementSibling?.textContent ?? '';
    const button = make('button', 'chip', label);
    button.type = 'button';
    button.ariaLabel = fill(words.remove, { label });
    button.onclick = () => {
      box.click();
      // The keyboard goes on with the chip that takes its place.
      (list.children[place]?.querySelector('button') ?? heading).focus();
    };
    return make('li', '', button);
  });
  list.replaceChildren(...chips);
  clear.hidden = chosen.length === 0;
  narrow.textContent = chosen.length === 0 ? words.narrow : fill(words.narrowed, { count: chosen.length });
}

/** What a narrower value stands for is part of what its parent stands for: the last one chosen counts. */
export function chooseOne(box: HTMLInputElement): void {
  if (!box.checked) return;
  const own = box.closest('li');
  const parent = own?.parentElement?.closest('li')?.querySelector('input');
  if (parent) parent.checked = false;
  for (const narrower of own?.querySelectorAll<HTMLInputElement>(':scope ul input') ?? []) narrower.checked = false;
}

/** What the page calls the values of its facets: the words stand in them. */
export function makeLabels(facets: HTMLElement): Labels {
  const find = (name: FilterName, value: string): Element | null =>
    facets.querySelector(`input[name="${name}"][value="${value}"]`);
  const get = (name: FilterName, value: string): string => find(name, value)?.nextElementSibling?.textContent ?? '';
  return {
    get,
    getThemes: (ids) =>
      ids
        .filter((id) => {
          const narrower = find('theme', id)?.closest('li')?.querySelector('ul');
          return !ids.some((other) => narrower?.querySelector(`[value="${other}"]`));
        })
        .flatMap((id) => get('theme', id) || []),
  };
}

export function getBoxes(root: HTMLElement): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}
