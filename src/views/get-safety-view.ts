import type { Library } from '../library/model.ts';
import { getWords } from '../words/get-words.ts';
import { makeFacts } from './facts.ts';
import { getConcern } from './get-frame.ts';
import { makeProseView, type ProseView } from './prose-view.ts';

/** What "Exit this page" can and cannot do. The page has the button, so that a reader can try it. */
export function getSafetyView(library: Library): ProseView {
  const { site } = library;
  const { safety: words } = getWords(site.language);
  const concern = getConcern(library);
  const waysToReport = makeFacts([
    [concern.label, [concern.phone]],
    [words.outOfHours, [concern.outOfHours]],
    [words.online, [concern.page]],
  ]);
  return makeProseView(library, {
    section: 'safety',
    title: words.title,
    summary: words.summary,
    sections: words
      .sections(new URL(site.exitUrl).host)
      .map((section) => (section.id === 'in-danger' ? { ...section, facts: waysToReport } : section)),
    exit: true,
  });
}
