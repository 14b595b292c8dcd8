import { isListed } from '../library/is-listed.ts';
import type { Library } from '../library/model.ts';
import { getWords } from '../words/get-words.ts';
import { getNewestBriefings } from './get-briefing-entries.ts';
import { getContactFacts } from './get-contact-facts.ts';
import { getCaseLists } from './lists/get-case-lists.ts';
import { getPointLists } from './lists/get-point-lists.ts';
import { makeProseView, type ProseSection, type ProseView } from './prose-view.ts';

/** What the site is, who runs it, how learning gets onto it. */
export function getAboutView(library: Library): ProseView {
  const { site } = library;
  const { aboutSite: words } = getWords(site.language);
  const sections = words.sections({ board: site.name, area: site.area });
  return makeProseView(library, {
    section: 'about',
    title: words.title,
    summary: words.summary,
    sections: sections.map((section) => ({ ...section, ...getAdditions(library, section) })),
  });
}

/** What the board's own content and settings say. */
function getAdditions(library: Library, { id, body }: ProseSection): Partial<ProseSection> {
  const { site } = library;
  const { aboutSite: words } = getWords(site.language);
  if (id === 'what-it-is') return { body: [...body, getHoldings(library)] };
  if (id === 'who-runs-it') return { facts: getContactFacts(library) };
  if (id === 'how-learning-is-chosen' && site.signOff === 'required') return { body: [...body, words.signedOff] };
  if (id === 'using-it' && site.licence !== null) return { body: [...body, site.licence] };
  return {};
}

/** How much of each kind is published, counted as its own page counts it: what is said alike is one learning point. */
function getHoldings(library: Library): string {
  const { counts, aboutSite } = getWords(library.site.language);
  const figures = [...library.figures.values()].filter(
    ({ briefing, isCounted }) => isCounted && isListed(library, briefing),
  );
  return aboutSite.holds({
    points: counts.points(getPointLists(library)[0]?.items.length ?? 0),
    cases: counts.cases(getCaseLists(library)[0]?.items.length ?? 0),
    figures: counts.figures(figures.length),
    sources: counts.sources(library.sources.size),
    briefings: counts.briefings(getNewestBriefings(library).length),
  });
}
