import { copyText } from './copy-text.ts';

/** Shows the buttons that print the page and copy its address: each works by script only, so none is there without. */
export function startPageTools(root: Document): void {
  const tools = root.querySelector<HTMLElement>('[data-page-tools]');
  const status = root.querySelector<HTMLElement>('[data-copy-links]');
  if (tools === null) return;
  tools.hidden = false;
  tools.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  const copy = tools.querySelector<HTMLElement>('[data-copy-address]');
  if (copy === null) return;
  if (status === null || !('clipboard' in navigator)) {
    copy.hidden = true;
    return;
  }
  copy.addEventListener('click', () => copyText(location.origin + location.pathname, status));
}
