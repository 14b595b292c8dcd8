import type { Library } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import { getWords } from '../../words/get-words.ts';
import { getAudienceLinks, getThemeLinks } from '../get-links.ts';
import type { Facet } from './record-list.ts';

/** What a list is called by what its records have in common: "Neglect", "Health visitor", "Recommendations", "2016". */
export function getFacetLabel(library: Library, facet: Facet): string {
  const { list, line } = getWords(library.site.language);
  if (facet.by === 'year') return facet.year === null ? line.undated : String(facet.year);
  if (facet.by === 'kind') return list.kinds[facet.id] ?? facet.id;
  return getFacetPage(library, facet)?.label ?? facet.id;
}

/** The page of the theme, role or sector that a list is about. */
export function getFacetPage(library: Library, facet: Facet): Link | null {
  if (facet.by === 'theme') return getThemeLinks(library, [facet.id])[0] ?? null;
  if (facet.by === 'audience') return getAudienceLinks(library, [facet.id])[0] ?? null;
  return null;
}
