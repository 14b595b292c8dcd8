import type { AudienceId, BriefingSlug, RecordId, ReviewId, SourceId, ThemeId } from '../library/ids.ts';
import type { LearningPoint, Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import { getOpening } from './get-opening.ts';
import { getTitleLang } from './languages.ts';
import { withBase } from './with-base.ts';

interface Linked {
  readonly address: string;
  readonly briefing?: BriefingSlug;
  readonly language?: string;
}

/** Links to themes by their labels; ids that name nothing stopped the build long before, and give no link. */
export function getThemeLinks(library: Library, ids: readonly ThemeId[]): Link[] {
  return getLinks(library, library.vocabulary.themeById, ids, (theme) => theme.label);
}

export function getAudienceLinks(library: Library, ids: readonly AudienceId[]): Link[] {
  return getLinks(library, library.vocabulary.audienceById, ids, (audience) => audience.label);
}

export function getBriefingLinks(library: Library, slugs: readonly BriefingSlug[]): Link[] {
  return getLinks(library, library.briefings, slugs, (briefing) => briefing.title);
}

/** Labelled by title, not by the short name of a citation. */
export function getSourceLinks(library: Library, ids: readonly SourceId[]): Link[] {
  return getLinks(library, library.sources, ids, (source) => source.title);
}

/** "Child O, Cumbria Local Safeguarding Children Board": the same letter is used by many boards. */
export function getReviewLinks(library: Library, ids: readonly ReviewId[]): Link[] {
  return getLinks(library, library.reviews, ids, (review) => `${review.name}, ${review.board}`);
}

export function getPointLinks(library: Library, ids: readonly RecordId[]): Link[] {
  return getLinks(library, library.points, ids, getPointLabel);
}

export function getCaseLinks(library: Library, ids: readonly RecordId[]): Link[] {
  return getLinks(library, library.cases, ids, (record) => record.title);
}

/** A question by its first sentence. */
export function getQuestionLinks(library: Library, ids: readonly RecordId[]): Link[] {
  return getLinks(library, library.questions, ids, (record) => getOpening(record.text));
}

/** What a link to a learning point says: its title, else its first sentence. */
export function getPointLabel({ title, text }: Pick<LearningPoint, 'title' | 'text'>): string {
  return title ?? getOpening(text);
}

function getLinks<Id, Thing extends Linked>(
  library: Library,
  things: ReadonlyMap<Id, Thing>,
  ids: readonly Id[],
  getLabel: (thing: Thing) => string,
): Link[] {
  return ids.flatMap((id) => {
    const thing = things.get(id);
    if (thing === undefined) return [];
    return { href: withBase(library, thing.address), label: getLabel(thing), ...getTitleLang(library, thing) };
  });
}
