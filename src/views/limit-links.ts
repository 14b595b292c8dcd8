import type { Link } from '../mdx/render-context.ts';

/** As many as a reader looks through beside a learning point. */
const mostLinks = 10;

/** Ids of which links are made; where there are more, the first of them and how many are left. */
export interface Limited<Id> {
  readonly shown: readonly Id[];
  readonly rest: number;
}

/**
 * The first ten, without the one beside which they stand. A group of thousands is listed once in full, where `isWhole` says;
 * listed beside each of its own members it would fill the memory.
 */
export function limitIds<Id>(ids: readonly Id[], own: Id | null, isWhole: boolean): Limited<Id> {
  const looked = isWhole ? ids : ids.slice(0, mostLinks + 2);
  const others = looked.filter((id) => id !== own);
  if (looked.length === ids.length && (isWhole || others.length <= mostLinks + 1)) return { shown: others, rest: 0 };
  const isAmong = own !== null && ids.includes(own);
  return { shown: others.slice(0, mostLinks), rest: ids.length - mostLinks - (isAmong ? 1 : 0) };
}

/** “and 2,990 more” behind the links, leading to where all of them stand; nothing where none is left. */
export function getRestLink(rest: number, href: string, getLabel: (count: number) => string): Link[] {
  return rest === 0 ? [] : [{ href, label: getLabel(rest) }];
}
