import { copyText } from './copy-text.ts';

/**
 * Puts a button beside each permanent link that copies its address, and says in the page's one live region when it has.
 * Where the browser lets no page copy (no secure address), there are no buttons and the links serve as they are.
 */
export function startCopyLinks(root: Document): void {
  const status = root.querySelector<HTMLElement>('[data-copy-links]');
  if (status === null || !('clipboard' in navigator)) return;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[class$="__permalink"]')) {
    link.after(makeButton(root, link, status));
  }
}

function makeButton(root: Document, link: HTMLAnchorElement, status: HTMLElement): HTMLButtonElement {
  const { copy = '' } = status.dataset;
  const button = root.createElement('button');
  button.type = 'button';
  button.className = 'copy-link';
  button.textContent = copy;
  button.addEventListener('click', () => copyText(link.href, status));
  return button;
}
