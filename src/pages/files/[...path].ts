import type { APIRoute, GetStaticPaths } from 'astro';
import { readCheckedFile } from '../../publish/read-checked-file.ts';
import { getPublishedAssets } from '../../views/get-published-assets.ts';
import { getSiteLibrary } from '../../views/get-site-library.ts';

/** Pictures that published briefings show, and the logo, as they are. */
export const getStaticPaths: GetStaticPaths = async () => {
  return getPublishedAssets(await getSiteLibrary()).map(({ path }) => ({ params: { path } }));
};

export const GET: APIRoute = async ({ params }) => {
  const library = await getSiteLibrary();
  const asset = getPublishedAssets(library).find(({ path }) => path === params['path']);
  return asset === undefined
    ? new Response(null, { status: 404 })
    : new Response(await readCheckedFile(library.contentDir, asset));
};
