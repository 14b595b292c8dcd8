import { make } from './make.ts';

/** A question that is asked on this page when it is pressed (`data-search-ask`), and works as a link of its own. */
export function makeQuestionLink(
  question: string,
  href = `?${new URLSearchParams({ q: question })}`,
): HTMLAnchorElement {
  const link = make('a', '', question);
  link.href = href;
  link.dataset['searchAsk'] = '';
  return link;
}
