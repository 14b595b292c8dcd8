import { findLast } from '../../findings/find-last.ts';

/** Tells whether the word at a place of one text stands inside the title of a publication. */
export type IsInTitle = (start: number, value: string) => boolean;

/** All that is asked of a text. */
type Searched = Pick<string, 'matchAll'>;

/** The words that some titles go on with. */
interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

/** Letters of English, Welsh and Gaelic, spelt out: \p{L} is several times slower. */
const word = /[a-zA-Z\d\u00c0-\u024f]+/g;

/**
 * Makes a test for each text: titles are never rewritten. Case and what stands between words do not count. All titles are
 * looked for together, and only in a text that is asked about, in time that grows with the text and not with the titles.
 */
export function isInTitle(titles: readonly string[]): (text: Searched) => IsInTitle {
  const root: Branch = { next: new Map(), isEnd: false };
  for (const title of titles) {
    let branch = root;
    for (const [written] of title.matchAll(word)) branch = grow(branch, written.toLowerCase());
    branch.isEnd = branch !== root;
  }
  return (text) => {
    let spans: readonly Span[] | null = null;
    return (start, value) => {
      spans ??= findTitles(text, root);
      return (spans[findLast(spans, start, (span) => span.start)]?.end ?? 0) >= start + value.length;
    };
  };
}

function grow(branch: Branch, written: string): Branch {
  const next = branch.next.get(written) ?? { next: new Map(), isEnd: false };
  branch.next.set(written, next);
  return next;
}

/** Where a title begins, and how far it or one that began before it reaches. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function findTitles(text: Searched, root: Branch): Span[] {
  const words = Array.from(text.matchAll(word), ({ 0: written, index }) => ({ written: written.toLowerCase(), index }));
  const spans: Span[] = [];
  let reach = 0;
  for (const [first, { index: start }] of words.entries()) {
    let branch: Branch | undefined = root;
    for (let at = first; branch !== undefined && at < words.length; at += 1) {
      const here = words[at] ?? { written: '', index: 0 };
      branch = branch.next.get(here.written);
      if (branch?.isEnd) reach = Math.max(reach, here.index + here.written.length);
    }
    if (reach > start) spans.push({ start, end: reach });
  }
  return spans;
}
