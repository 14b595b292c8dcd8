import type { Root } from 'mdast';
import { type LinkKind, linkKinds } from '../parsed.ts';
import { eachNode } from './each-node.ts';
import type { LinkTarget } from './nodes.ts';

/** Folders of the site that are a kind of link. */
const folders: Readonly<Record<string, LinkKind>> = {
  briefings: 'briefing',
  themes: 'theme',
  audiences: 'audience',
  sources: 'source',
  reviews: 'review',
};

/**
 * Marks every link that points at a thing of this site: `(theme:neglect)`, `(/themes/neglect/)`, `(/glossary/#scr)`, and
 * `(#a-heading)` on the same page. The mark is `data.typedLink`; the link keeps its address as written. Changes the tree.
 *
 * @param slug the briefing's own, for what it says of itself
 */
export function typedLinks(tree: Root, slug: string): void {
  eachNode(tree, (node) => {
    if (node.type !== 'link') return true;
    const typedLink = getLinkTarget(node.url, slug);
    if (typedLink !== null) node.data = { ...node.data, typedLink };
    return false;
  });
}

/** What an address of this site points at; null for other sites, and for pages that are of no kind. */
function getLinkTarget(url: string, slug: string): LinkTarget | null {
  const hash = url.indexOf('#');
  const fragment = hash === -1 ? null : url.slice(hash + 1) || null;
  const path = hash === -1 ? url : url.slice(0, hash);
  if (path === '') return fragment === null ? null : { kind: 'briefing', target: slug, fragment };

  const [, scheme = '', target = ''] = /^([a-z]+):(.*)$/s.exec(path) ?? [];
  const kind = linkKinds.find((known) => known === scheme);
  if (kind !== undefined) return { kind, target: target.trim(), fragment };

  if (/^\/glossary\/?$/.test(path) && fragment !== null) return { kind: 'term', target: fragment, fragment: null };
  const [, folder = '', id = ''] = /^\/([a-z]+)\/([^/?]+)\/?$/.exec(path) ?? [];
  const folderKind = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
  return folderKind === undefined ? null : { kind: folderKind, target: id, fragment };
}
