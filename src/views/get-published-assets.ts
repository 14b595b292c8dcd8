import type { Asset, Library } from '../library/model.ts';
import { getAssetAddress, getImageAddress } from './get-asset-address.ts';

/**
 * Files that the site may serve, as they were when they were checked: the logo, and the pictures that a published briefing shows. A picture that
 * lies in the folder for another reason, or that only a draft shows, is nobody else's to see.
 */
export function getPublishedAssets({ assets, briefings, site }: Library): Asset[] {
  const used = new Set(
    [...briefings.values()]
      .filter(({ status }) => status === 'published')
      .flatMap(({ file, parsed }) => parsed.images.map(({ url }) => getImageAddress(file, url))),
  );
  return [...assets.values()].filter(({ path }) => path === site.logo || used.has(getAssetAddress(path)));
}
