import { makeDeviceMemory } from './device-memory.ts';
import type { PageParts } from './page-parts.ts';

/**
 * `/` goes to the box (a reader can switch that off: WCAG 2.1.4), Down and Up go from link to link, Escape goes back to the
 * box and then empties it.
 */
export function startKeyboard(root: Document, { form, input, list, answer, shortcut, vocabulary }: PageParts): void {
  const memory = makeDeviceMemory(`search-shortcut ${vocabulary}`);
  shortcut.checked = memory.read().length === 0;
  shortcut.addEventListener('change', () => memory.write(shortcut.checked ? [] : ['off']));

  const toBox = (): void => {
    input.focus();
    input.select();
  };
  const step = (by: number): boolean => {
    const places: Element[] = [input, ...list.querySelectorAll('a')];
    const at = root.activeElement === null ? -1 : places.indexOf(root.activeElement);
    const next = places[at + by];
    if (at < 0 || next === undefined) return false;
    if (next === input) toBox();
    else if (next instanceof HTMLElement) next.focus();
    return true;
  };
  const goBack = (): boolean => {
    const { activeElement } = root;
    if (activeElement !== input) {
      if (!answer.contains(activeElement) && !form.contains(activeElement)) return false;
      toBox();
      return true;
    }
    if (input.value === '') return false;
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };

  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const keys: Readonly<Record<string, () => boolean>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Escape: goBack,
      '/': () => {
        if (!shortcut.checked || isWriting(event.target)) return false;
        toBox();
        return true;
      },
    };
    if (keys[event.key]?.() === true) event.preventDefault();
  });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
  );
}
