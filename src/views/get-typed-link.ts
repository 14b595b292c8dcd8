import type { Library } from '../library/model.ts';
import type { LinkKind } from '../mdx/parsed.ts';
import type { Link } from '../mdx/render-context.ts';
import { getPointLabel } from './get-links.ts';
import { withBase } from './with-base.ts';

interface Named {
  readonly address: string;
  readonly label: string;
}

/**
 * Where `[text](theme:neglect)` leads and what the target calls itself.
 * @throws Error for a target that is not there: the checks stop a build long before
 */
export function getTypedLink(library: Library, kind: LinkKind, target: string): Link {
  const named = find[kind](library, target);
  if (named === undefined) throw new Error(`The link ${kind}:${target} leads nowhere.`);
  return { href: withBase(library, named.address), label: named.label };
}

const find: Readonly<Record<LinkKind, (library: Library, target: string) => Named | undefined>> = {
  point: (library, id) => lookUp(library.points, id, (point) => getPointLabel(point)),
  case: (library, id) => lookUp(library.cases, id, (record) => record.title),
  theme: (library, id) => lookUp(library.vocabulary.themeById, id, (theme) => theme.label),
  audience: (library, id) => lookUp(library.vocabulary.audienceById, id, (audience) => audience.label),
  term: (library, id) => lookUp(library.vocabulary.termById, id, (term) => term.term),
  briefing: (library, id) => lookUp(library.briefings, id, (briefing) => briefing.title),
  source: (library, id) => lookUp(library.sources, id, (source) => source.title),
  review: (library, id) => lookUp(library.reviews, id, (review) => `${review.name}, ${review.board}`),
};

function lookUp<Thing extends { readonly address: string }>(
  things: ReadonlyMap<string, Thing>,
  target: string,
  getLabel: (thing: Thing) => string,
): Named | undefined {
  const thing = things.get(target);
  return thing === undefined ? undefined : { address: thing.address, label: getLabel(thing) };
}
