import type { RecordId } from '../library/ids.ts';
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
import { getRestLink, limitIds } from './limit-links.ts';
import { oncePerThing } from './once-per-thing.ts';
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
  const address = withBase(library, point.address);
  const { more } = getWords(siteLanguage).blocks;
  const list = <Id>(ids: readonly Id[], getLinks: (ids: readonly Id[]) => Link[]): Link[] => {
    const { shown, rest } = limitIds(ids, null, isAtHome);
    return place([...getLinks(shown), ...getRestLink(rest, address, more)]);
  };
  return {
    address,
    source: getSourceLine(library, point),
    themes: isAtHome ? place(getThemeLinks(library, point.themes)) : [],
    kind: point.kind,
    kindLabel: getWords(siteLanguage).kinds[point.kind],
    kindLang: getLang(getWordsLanguage(siteLanguage, 'kinds'), language),
    title: point.title,
    lead: isAtHome ? null : point.lead,
    number: point.number,
    briefing: isAlone ? (place(getBriefingLinks(library, [point.briefing]))[0] ?? null) : null,
    alsoSaidIn: hasHistory ? [] : place(getOthers(library, point, where)),
    oneOf: list(point.partOf, (ids) => getPointLinks(library, ids)),
    parts: list(point.parts, (ids) => getPointLinks(library, ids)),
    contrast: list(point.contrast, (targets) => getContrast(library, targets)),
    questionedBy: list(point.questionedBy, (ids) => getPointLinks(library, ids)),
    questions: isAlone ? list(point.questions, (ids) => getQuestionLinks(library, ids)) : [],
    cases: list(point.cases, (ids) => getCaseLinks(library, ids)),
    related: isAtHome ? place(getRelatedLinks(library, point)) : [],
  };
}

/** Where else it is said. On paper that is other sources: that a second briefing tells the same source helps only on screen. */
function getOthers(
  library: Library,
  point: LearningPoint,
  { medium, isAtHome }: PointPlace,
): PointFurniture['alsoSaidIn'] {
  const { page: pageWords, more } = getWords(library.site.language).blocks;
  const origin = library.points.get(point.origin) ?? point;
  const others = medium === 'page' ? getMembers(library, origin) : getOfOtherSources(library, point);
  const { shown, rest } = limitIds(others, point.id, isAtHome && origin === point);
  const links = shown.flatMap((id) => {
    const other = library.points.get(id);
    if (other === undefined) return [];
    const { label } = getSourceLine(library, other);
    const source = other.page === null ? label : `${label}, ${pageWords(other.page)}`;
    return {
      href: withBase(library, other.address),
      label: getPointLabel(other),
      ...getTitleLang(library, other),
      source,
      isOrigin: other.id === point.origin,
    };
  });
  const onwards = getRestLink(rest, withBase(library, origin.address), more);
  return [...links, ...onwards.map((link) => ({ ...link, source: null, isOrigin: false }))];
}

/** All that say it; one list for the whole group. */
const getMembers = oncePerThing((_library: Library, origin: LearningPoint): readonly RecordId[] => [
  origin.id,
  ...origin.sameAs,
]);

function getOfOtherSources(library: Library, point: LearningPoint): RecordId[] {
  return point.sameAs.filter((id) => library.points.get(id)?.source !== point.source);
}

function getContrast(library: Library, targets: LearningPoint['contrast']): Link[] {
  return targets.flatMap((target) => {
    if (target.kind === 'point') return getPointLinks(library, [target.id]);
    const term = library.vocabulary.termById.get(target.id);
    return term === undefined ? [] : { href: withBase(library, term.address), label: `“${term.term}”` };
  });
}
