import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import { getWords } from '../words/get-words.ts';
import { withBase } from './with-base.ts';

/** In the navigation of every page. */
export const siteSections = ['themes', 'audiences', 'briefings', 'sources', 'glossary'] as const;
/** At the foot of every page, with those of the navigation: the same learning in other orders. */
const listSections = ['learning-points', 'case-studies', 'reviews', 'insights', 'pathways'] as const;
/** At the foot of every page: what a reader asks about the site itself. */
export const aboutSections = ['about', 'safety', 'accessibility', 'site-map'] as const;

export type SiteSection = (typeof siteSections | typeof listSections | typeof aboutSections)[number];

/** A part of the site, as the navigation and the breadcrumbs name it. */
export function getSectionLink(library: Library, section: SiteSection): Link {
  return { href: withBase(library, `/${section}/`), label: getWords(library.site.language).frame[section] };
}

/** The same learning in other orders; by stage of the work only where the board has named the stages. */
export function getListSections({ vocabulary }: Library): SiteSection[] {
  return listSections.filter((section) => section !== 'pathways' || vocabulary.pathways.length > 0);
}
