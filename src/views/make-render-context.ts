import type { Briefing, LearningPoint, Library, Source } from '../library/model.ts';
import type { Block } from '../mdx/block.ts';
import { renderBlock } from '../mdx/render.ts';
import type { RenderContext } from '../mdx/render-context.ts';
import { getWords, getWordsLanguage } from '../words/get-words.ts';
import { getImageAddress } from './get-asset-address.ts';
import { getForWhom } from './get-for-whom.ts';
import { getPointLinks } from './get-links.ts';
import { getPointFurniture } from './get-point-furniture.ts';
import { getCaseFurniture, getRecordFurniture } from './get-record-furniture.ts';
import { getBlock, getRecordsByBlock } from './get-records-by-block.ts';
import { getTerm } from './get-term.ts';
import { getLocalTermMarks, getTermMarks } from './get-term-marks.ts';
import { getTypedLink } from './get-typed-link.ts';
import { getLang, placeLinks } from './languages.ts';
import { withBase } from './with-base.ts';

export interface RenderPlace {
  /** The briefing that the drawn blocks were written in. */
  readonly briefing: Briefing;
  /** True on that briefing's own page; elsewhere a point names its briefing and the list it hung from. */
  readonly isAtHome: boolean;
  readonly titleLevel: number;
  /** Put before every id, where several briefings are drawn on one page. */
  readonly idPrefix: string;
  readonly medium: 'page' | 'pack';
  /** Shared by everything drawn on one page, so that a term is marked once on it. */
  readonly termsSeen: Set<string>;
  /** Language of the words around what is drawn; the site’s unless said. */
  readonly around?: string;
  /** True where the page ends with what its words mean, so that a marked term leads there. */
  readonly hasWordsUsed?: boolean;
  /** True where the page says itself who else says what is drawn. */
  readonly hasHistory?: boolean;
}

const noTerms: RenderContext['terms'] = [];

/** What the dialect asks of the rest of the site while it draws one page. */
export function makeRenderContext(library: Library, place: RenderPlace): RenderContext {
  const records = getRecordsByBlock(library);
  const { briefing, titleLevel, idPrefix, medium, termsSeen } = place;
  return {
    link: (kind, target) => getTypedLink(library, kind, target),
    cite: (id) => {
      const source = known<string, Source>(library.sources, id);
      return { href: withBase(library, source.address), short: source.shortName, title: source.title };
    },
    image: (url) => ({
      src: encodeURI(withBase(library, getImageAddress(briefing.file, url))),
      width: null,
      height: null,
    }),
    point: (block) => getPointFurniture(library, known(records.points, block), place),
    caseStudy: (block) => getCaseFurniture(library, known(records.cases, block)),
    figure: (block) => getRecordFurniture(library, known(records.figures, block)),
    question: (block) => {
      const record = known(records.questions, block);
      return {
        address: withBase(library, record.address),
        about: placeLinks(library, getPointLinks(library, record.about), briefing.language),
      };
    },
    included: (block) => ({ html: drawIncluded(library, block, place) }),
    forWhom: (block) => getForWhom(library, block),
    term: (id) => getTerm(library, id),
    titleLevel,
    idPrefix,
    medium,
    words: getWords(library.site.language),
    textLang: getLang(briefing.language, place.around ?? library.site.language),
    wordsLang: getLang(getWordsLanguage(library.site.language, 'blocks'), briefing.language),
    basePath: library.basePath,
    terms: getTerms(library, place),
    termsSeen,
  };
}

/** None in another language: there the same letters stand for something else. */
function getTerms(library: Library, { briefing, hasWordsUsed = false }: RenderPlace): RenderContext['terms'] {
  if (getLang(briefing.language, library.site.language) !== undefined) return noTerms;
  return hasWordsUsed ? getLocalTermMarks(library) : getTermMarks(library);
}

/** The point that `<Include>` names, drawn as it stands away from its briefing; its ids must not meet those of this page. */
function drawIncluded(library: Library, include: Block, place: RenderPlace): string {
  const point = known<string, LearningPoint>(library.points, String(include.attributes['point']));
  const briefing = known(library.briefings, point.briefing);
  const block = getBlock(library, point);
  if (block === undefined) throw new Error(`The learning point ${point.id} stands in no briefing.`);
  const idPrefix = `${place.idPrefix}${briefing.slug}-`;
  return renderBlock(
    block,
    makeRenderContext(library, { ...place, briefing, isAtHome: false, idPrefix, around: place.briefing.language }),
  );
}

/** @throws Error when it is missing: every reference was checked before anything is drawn */
function known<Key extends string | Block, Thing>(things: ReadonlyMap<Key, Thing>, key: Key): Thing {
  const thing = things.get(key);
  if (thing !== undefined) return thing;
  throw new Error(`Nothing is known of ${typeof key === 'string' ? key : `the ${key.name} “${key.id}”`}.`);
}
