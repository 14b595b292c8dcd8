import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSiteLibrary } from '../../views/get-site-library.ts';

/** Pictures and the logo of the content folder, as they are. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { assets } = await getSiteLibrary();
  return [...assets.keys()].map((path) => ({ params: { path } }));
};

export const GET: APIRoute = async ({ params }) => {
  const { contentDir } = await getSiteLibrary();
  return new Response(new Uint8Array(await readFile(join(contentDir, params['path'] ?? ''))));
};
