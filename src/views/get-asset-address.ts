import { posix } from 'node:path';

/** Where a picture or logo of the content folder is served: `/files/briefings/timeline.png`. */
export function getAssetAddress(path: string): string {
  return `/files/${path}`;
}

/** The same for a picture named beside the briefing's file, as in `./timeline.png`. */
export function getImageAddress(briefingFile: string, url: string): string {
  return getAssetAddress(posix.normalize(posix.join(posix.dirname(briefingFile), url)));
}
