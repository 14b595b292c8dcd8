import type { LearningPoint, Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import type { FactValue } from './facts.ts';
import { getBriefingLinks } from './get-links.ts';
import { getOpening } from './get-opening.ts';
import { getSentence } from './get-sentence.ts';
import { getSourceLine } from './get-source-line.ts';
import type { Statement } from './get-statements.ts';
import type { Voice } from './get-voices.ts';
import { getTitleLang } from './languages.ts';
import { withBase } from './with-base.ts';

/** Enough to see how two sources differ; the whole is a link away. */
const wordsLength = 220;

/** What one source said, for a list in which the reader sees how the words and the demand changed. */
export interface Telling {
  /** "2021"; "No date" where the source states none. */
  readonly year: string;
  readonly isDated: boolean;
  readonly source: FactValue;
  /** "page 12"; null where the source states none. */
  readonly page: string | null;
  /** "5 years later" than the source before; null for the first, and where one of the two has no date. */
  readonly later: string | null;
  /** "Recommendation (was a finding)"; null where every source makes the same kind of statement. */
  readonly kind: string | null;
  /** The first sentences, linked to where they stand; null for the statement that the page draws in full above. */
  readonly words: Link | null;
  /** Briefings that tell the same source's words again. */
  readonly retold: readonly Link[];
}

/** What each source of a statement said, in order of years, the undated last. */
export function getHistory(library: Library, { point, voices }: Statement): Telling[] {
  const words = getWords(library.site.language);
  const shown = voices.map((voice) => voice.points.find(({ id }) => id === point.id) ?? voice.points[0] ?? point);
  const areAlike = new Set(shown.map(({ kind }) => kind)).size === 1;
  return voices.map((voice, index) => {
    const telling = shown[index] ?? point;
    const before = shown[index - 1];
    return {
      year: voice.year === null ? words.line.undated : String(voice.year),
      isDated: voice.year !== null,
      later: getLater(words, telling, before),
      source: getSourceLine(library, telling),
      page: telling.page === null ? null : words.blocks.page(telling.page),
      kind: areAlike ? null : getKind(words, telling, before),
      words: telling.id === point.id ? null : getWordsLink(library, telling),
      retold: getRetold(library, voice, telling),
    };
  });
}

function getLater({ history }: Words, now: LearningPoint, before: LearningPoint | undefined): string | null {
  const from = before?.year ?? null;
  return from === null || now.year === null || now.year === from ? null : history.later(now.year - from);
}

/** Nothing is said to have changed where one of the two has no year: nobody knows which came first. */
function getKind({ history, kinds }: Words, now: LearningPoint, before: LearningPoint | undefined): string {
  const isKnown = before !== undefined && before.year !== null && now.year !== null && before.year < now.year;
  return isKnown && before.kind !== now.kind ? `${kinds[now.kind]} (${history.was[before.kind]})` : kinds[now.kind];
}

function getWordsLink(library: Library, point: LearningPoint): Link {
  return {
    href: withBase(library, point.address),
    label: getOpening(getSentence(point), wordsLength),
    ...getTitleLang(library, point),
  };
}

/** The briefing's title would be said twice where it is the one that is told. */
function getRetold(library: Library, { points }: Voice, telling: LearningPoint): Link[] {
  return points
    .filter(({ id }) => id !== telling.id)
    .flatMap((point) => {
      const [briefing] = getBriefingLinks(library, [point.briefing]);
      return briefing === undefined ? [] : [{ ...briefing, href: withBase(library, point.address) }];
    });
}
