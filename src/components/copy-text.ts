/**
 * Copies a text and says in the page's one live region whether that worked. Its element holds both sentences in
 * `data-copied` and `data-failed`.
 */
export async function copyText(text: string, status: HTMLElement): Promise<void> {
  const { copied = '', failed = '' } = status.dataset;
  const message = await navigator.clipboard.writeText(text).then(
    () => copied,
    () => failed,
  );
  // A text that stays the same is not announced again, so the region is emptied first.
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = message;
  });
}
