import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublishedAssets } from '../../views/get-published-assets.ts';
import { getSiteLibrary } from '../../views/get-site-library.ts';

/** Pictures that published briefings show, and the logo, as they are. */
export const getStaticPaths: GetStaticPaths = async () => {
  return getPublishedAssets(await getSiteLibrary()).map((path) => ({ params: { path } }));
};

export const GET: APIRoute = async ({ params }) => {
  const { contentDir } = await getSiteLibrary();
  return new Response(new Uint8Array(await readFile(join(contentDir, params['path'] ?? ''))));
};
