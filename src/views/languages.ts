import type { BriefingSlug } from '../library/ids.ts';
import type { Briefing, Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';

/** What may be written in a language of its own: a briefing, or what stands in one. */
interface Written {
  readonly language?: string;
  readonly briefing?: BriefingSlug;
}

/**
 * `lang` for words that stand among others: their language where it is another, nothing where it is the same (WCAG 2.2,
 * 3.1.2). British and other English are read with one voice, so they count as one.
 */
export function getLang(language: string, around: string): string | undefined {
  return getPrimary(language) === getPrimary(around) ? undefined : language;
}

/** `{ lang }` for the title of a briefing, or of what stands in one, on a page of the site; empty where it is the site’s. */
export function getTitleLang(library: Library, written: Written): { readonly lang?: string } {
  const briefing: Briefing | undefined =
    written.briefing === undefined ? undefined : library.briefings.get(written.briefing);
  const lang = getLang(written.language ?? briefing?.language ?? library.site.language, library.site.language);
  return lang === undefined ? {} : { lang };
}

/** Links of a page of the site as they stand among words of another language. */
export function placeLinks<Kind extends Link>(library: Library, links: readonly Kind[], around: string): Kind[] {
  const { language } = library.site;
  if (getLang(language, around) === undefined) return [...links];
  return links.map((link) => ({ ...link, lang: getLang(link.lang ?? language, around) }));
}

function getPrimary(language: string): string {
  return language.split('-')[0] ?? language;
}
