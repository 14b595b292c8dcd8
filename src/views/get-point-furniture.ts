import type { LearningPoint, Library } from '../library/model.ts';
import type { Link, PointFurniture } from '../mdx/render-context.ts';
import { getWords, getWordsLanguage } from '../words/get-words.ts';
import {
  getBriefingLinks,
  getCaseLinks,
  getPointLabel,
  getPointLinks,
  getQuestionLinks,
  getThemeLinks,
} from './get-links.ts';
import { getRelatedLinks } from './get-related-links.ts';
import { getSourceLine } from './get-source-line.ts';
import { getLang, getTitleLang, placeLinks } from './languages.ts';
import { withBase } from './with-base.ts';

/** Where a learning point is drawn. */
export interface PointPlace {
  /** True on the briefing it was written in, where its list, its questions and the briefing's title are in sight. */
  readonly isAtHome: boolean;
  /** A pack has the questions under the same theme, and its references at the end. */
  readonly medium: 'page' | 'pack';
  /** True where the page says itself who else says it. */
  readonly hasHistory?: boolean;
}

/** What stands around a learning point; nothing is said of what the reader has in sight. Away from home that is its theme. */
export function getPointFurniture(library: Library, point: LearningPoint, where: PointPlace): PointFurniture {
  const { isAtHome, medium, hasHistory = false } = where;
  const isAlone = !isAtHome && medium === 'page';
  const { language: siteLanguage } = library.site;
  const language = library.briefings.get(point.briefing)?.language ?? siteLanguage;
  const place = <Kind extends Link>(links: readonly Kind[]): Kind[] => placeLinks(library, links, language);
  return {
    address: withBase(library, point.address),
    source: getSourceLine(library, point),
    themes: isAtHome ? place(getThemeLinks(library, point.themes)) : [],
    kind: point.kind,
    kindLabel: getWords(siteLanguage).kinds[point.kind],
    kindLang: getLang(getWordsLanguage(siteLanguage, 'kinds'), language),
    title: point.title,
    lead: isAtHome ? null : point.lead,
    number: point.number,
    briefing: isAlone ? (place(getBriefingLinks(library, [point.briefing]))[0] ?? null) : null,
    alsoSaidIn: hasHistory ? [] : place(getOthers(library, point, medium)),
    oneOf: place(getPointLinks(library, point.partOf, medium)),
    parts: place(getPointLinks(library, point.parts, medium)),
    contrast: place(getContrast(library, point, medium)),
    questionedBy: place(getPointLinks(library, point.questionedBy, medium)),
    questions: isAlone ? place(getQuestionLinks(library, point.questions)) : [],
    cases: place(getCaseLinks(library, point.cases)),
    related: isAtHome ? place(getRelatedLinks(library, point)) : [],
  };
}

/** Where else it is said. On paper that is other sources: that a second briefing tells the same source helps only on screen. */
function getOthers(library: Library, point: LearningPoint, medium: PointPlace['medium']): PointFurniture['alsoSaidIn'] {
  const { page: pageWords } = getWords(library.site.language).blocks;
  return point.sameAs.flatMap((id) => {
    const other = library.points.get(id);
    if (other === undefined || (medium === 'pack' && other.source === point.source)) return [];
    const { label } = getSourceLine(library, other);
    const source = other.page === null ? label : `${label}, ${pageWords(other.page)}`;
    return {
      href: withBase(library, other.address),
      label: getPointLabel(other, medium),
      ...getTitleLang(library, other),
      source,
      isOrigin: other.id === point.origin,
    };
  });
}

function getContrast(library: Library, point: LearningPoint, medium: PointPlace['medium']): Link[] {
  return point.contrast.flatMap((target) => {
    if (target.kind === 'point') return getPointLinks(library, [target.id], medium);
    const term = library.vocabulary.termById.get(target.id);
    return term === undefined ? [] : { href: withBase(library, term.address), label: `“${term.term}”` };
  });
}
