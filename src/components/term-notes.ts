/**
 * Lets the meaning of a marked word come up where the reader is, as a native popover: Escape, a press beside it or Tab closes
 * it, and the reader is at the word again. The link to the meaning at the end of the page, which works without this script
 * and in a browser that has no popovers, is what it is made from.
 */
export function startTermNotes(root: Document): void {
  const list = root.querySelector<HTMLElement>('[data-words-used]');
  if (list === null || !('popover' in list)) return;
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;
    const entry = link === null ? null : root.getElementById(link.hash.slice(1));
    // With one of these keys the reader asks for another tab or window.
    if (link === null || entry === null || !list.contains(entry) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    show(entry, link);
  });
}

function show(entry: HTMLElement, link: HTMLAnchorElement): void {
  entry.popover = 'auto';
  entry.tabIndex = -1;
  entry.showPopover({ source: link });
  // A screen reader reads what has focus, and closing gives it back to the word.
  entry.focus();
  const close = (event: KeyboardEvent): void => {
    const edge = event.shiftKey ? entry : entry.querySelector('a');
    if (event.key === 'Tab' && document.activeElement === edge) entry.hidePopover();
  };
  entry.addEventListener('keydown', close);
  entry.addEventListener('toggle', function restore(event) {
    if (event.newState !== 'closed') return;
    entry.removeEventListener('toggle', restore);
    entry.removeEventListener('keydown', close);
    // Back to being a part of the list, for whoever reads that.
    entry.removeAttribute('popover');
    entry.removeAttribute('tabindex');
  });
}
