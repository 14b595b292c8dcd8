import { compareText } from '../library/compare-text.ts';
import type { Library, Review } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import type { Words } from '../words/en-GB.ts';
import { getWords } from '../words/get-words.ts';
import { type Frame, getFrame } from './get-frame.ts';
import { getPagePlace } from './lists/get-page-place.ts';
import type { Pager } from './lists/get-pager.ts';
import { paginate } from './lists/paginate.ts';
import { compareNewest } from './lists/record-list.ts';
import { withBase } from './with-base.ts';

export interface ReviewListView {
  readonly frame: Frame;
  readonly boards: readonly ReviewBoard[];
  readonly pager: Pager | null;
  readonly isEmpty: boolean;
  readonly words: Words['reviews'];
}

/** Boards use the same pseudonyms for different children, so reviews stand under the board that held them. */
export interface ReviewBoard {
  readonly label: string;
  readonly reviews: readonly (Link & { readonly note: string })[];
}

/** A page of the case reviews that briefings speak of: boards by name, and in each the newest first. */
export function getReviewListView(library: Library, page = 1): ReviewListView {
  const words = getWords(library.site.language);
  const reviews = [...library.reviews.values()].sort(
    (a, b) => compareText(a.board, b.board) || compareNewest(a.year, b.year) || compareText(a.name, b.name),
  );
  const { items, pages } = paginate(reviews, page);
  const { title, address, pager } = getPagePlace(library, words.reviews.title, '/reviews/', page, pages);
  return {
    frame: getFrame(library, { title, description: words.reviews.summary, address }),
    boards: [...Map.groupBy(items, ({ board }) => board)].map(([label, members]) => ({
      label,
      reviews: members.map((review) => getEntry(library, review)),
    })),
    pager,
    isEmpty: reviews.length === 0,
    words: words.reviews,
  };
}

function getEntry(library: Library, review: Review): Link & { readonly note: string } {
  const { counts } = getWords(library.site.language);
  const { cases = [], briefings = [], mentions = [] } = library.belongs.review.get(review.id) ?? {};
  const parts = [
    library.vocabulary.reviewTypes.get(review.type)?.label ?? review.type,
    review.year === null ? null : String(review.year),
    cases.length > 0 ? counts.cases(cases.length) : null,
    briefings.length > 0 ? counts.briefings(briefings.length) : null,
    mentions.length > 0 ? counts.mentions(mentions.length) : null,
  ];
  return {
    href: withBase(library, review.address),
    label: review.name,
    note: parts.filter((part) => part !== null).join(' · '),
  };
}
