import type { CaseStudy, Library, RecordBase } from '../library/model.ts';
import type { RecordFurniture, RenderContext } from '../mdx/render-context.ts';
import { getPointLinks, getReviewLinks, getThemeLinks } from './get-links.ts';
import { getSourceLine } from './get-source-line.ts';
import { placeLinks } from './languages.ts';
import { withBase } from './with-base.ts';

/** What stands around a key figure, and around every other record too. */
export function getRecordFurniture(library: Library, record: RecordBase): RecordFurniture {
  return {
    address: withBase(library, record.address),
    source: getSourceLine(library, record),
    themes: placeLinks(library, getThemeLinks(library, record.themes), getLanguage(library, record)),
  };
}

export function getCaseFurniture(library: Library, record: CaseStudy): ReturnType<RenderContext['caseStudy']> {
  return {
    ...getRecordFurniture(library, record),
    review: (record.review === null ? undefined : getReviewLinks(library, [record.review])[0]) ?? null,
    illustrates: placeLinks(library, getPointLinks(library, record.illustrates), getLanguage(library, record)),
  };
}

function getLanguage(library: Library, { briefing }: RecordBase): string {
  return library.briefings.get(briefing)?.language ?? library.site.language;
}
