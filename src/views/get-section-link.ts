import type { Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import { getWords } from '../words/get-words.ts';
import { withBase } from './with-base.ts';

export const siteSections = ['themes', 'audiences', 'briefings', 'sources', 'glossary'] as const;
export type SiteSection = (typeof siteSections)[number];

/** A part of the site, as the navigation and the breadcrumbs name it. */
export function getSectionLink(library: Library, section: SiteSection): Link {
  return { href: withBase(library, `/${section}/`), label: getWords(library.site.language).frame[section] };
}
