import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { forgetLibrary } from './library/get-library.ts';
import type { Library } from './library/model.ts';
import { getSiteLibrary } from './views/get-site-library.ts';

/**
 * A collection of ids, each with the Library's digest. What pages show stays outside Astro's data store: keeping HTML in it
 * costs four times the time and twice the memory. Astro learns from the digest that something changed.
 */
function makeLoader(name: string, getIds: (library: Library) => Iterable<string>): Loader {
  return {
    name,
    load: async ({ store, watcher }) => {
      const fill = async () => {
        const library = await getSiteLibrary();
        store.clear();
        for (const id of getIds(library)) store.set({ id, data: { digest: library.digest }, digest: library.digest });
        return library;
      };
      const { contentDir } = await fill();
      watcher?.add(contentDir);
      watcher?.on('all', async (_event, path) => {
        if (!path.startsWith(contentDir)) return;
        forgetLibrary(contentDir);
        await fill();
      });
    },
  };
}

const schema = z.object({ digest: z.string() });

export const collections = {
  briefings: defineCollection({ loader: makeLoader('briefings', ({ briefings }) => briefings.keys()), schema }),
  points: defineCollection({ loader: makeLoader('points', ({ points }) => points.keys()), schema }),
};
