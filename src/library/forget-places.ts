import { eachNode } from '../mdx/plugins/each-node.ts';
import type { Library } from './model.ts';

/**
 * Takes out of every tree where in its file each node stood. Only the checks ask that: a build calls this after them, before it
 * draws. Otherwise every drawing would copy them all; they are a seventh of the Library's memory.
 */
export function forgetPlaces({ parsed }: Pick<Library, 'parsed'>): void {
  for (const { tree } of parsed) {
    eachNode(tree, (node) => {
      // Not deleted: an object that loses a property takes more memory and not less.
      node.position = undefined;
      return true;
    });
  }
}
