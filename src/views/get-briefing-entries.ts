import { compareText } from '../library/compare-text.ts';
import type { Briefing, Library } from '../library/model.ts';
import { getFirstDay } from '../library/partial-date.ts';
import type { Link } from '../mdx/render-context.ts';
import { getWords } from '../words/get-words.ts';
import { formatDate } from './format-date.ts';
import { getTitleLang } from './languages.ts';
import { oncePerLibrary } from './once-per-library.ts';
import { withBase } from './with-base.ts';

/** A briefing as a list shows it. */
export interface BriefingEntry extends Link {
  readonly summary: string;
  /** "Learning from local reviews", "November 2026", "12 minutes to read", "40 learning points". */
  readonly facts: readonly string[];
}

/** Published briefings, the newest first and those of one date by title: one list for all its pages. */
export const getNewestBriefings = oncePerLibrary((library): readonly BriefingEntry[] =>
  [...library.briefings.values()]
    .filter((briefing) => briefing.status === 'published')
    .sort((a, b) => compareText(getFirstDay(b.published), getFirstDay(a.published)) || compareText(a.title, b.title))
    .map((briefing) => getBriefingEntry(library, briefing)),
);

export function getBriefingEntry(library: Library, briefing: Briefing): BriefingEntry {
  const { counts } = getWords(library.site.language);
  return {
    href: withBase(library, briefing.address),
    label: briefing.title,
    ...getTitleLang(library, briefing),
    summary: briefing.summary,
    facts: [
      getTypeLabel(library, briefing),
      formatDate(briefing.published, library.site.language),
      counts.minutes(getReadingMinutes(briefing)),
      ...(briefing.points.length > 0 ? [counts.points(briefing.points.length)] : []),
    ],
  };
}

function getTypeLabel(library: Library, briefing: Briefing): string {
  return library.vocabulary.documentTypes.get(briefing.type)?.label ?? getWords(library.site.language).briefing.kind;
}

/** At 230 words a minute, silent reading of English prose: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 (238). */
function getReadingMinutes({ words }: Pick<Briefing, 'words'>): number {
  return Math.max(1, Math.round(words / 230));
}
