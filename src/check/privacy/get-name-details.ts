import { findAnywhere, findInText } from './find-in-text.ts';
import { isIdentity, type PrivateDetail, type WrittenDetail } from './private-detail.ts';

/** A file or folder whose own name holds private details. */
export interface TellingName {
  /** Path relative to the content folder, the name and what is before it. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly details: readonly WrittenDetail[];
}

/**
 * Every name of a file or folder that holds a private detail, once each; a name becomes an address that anybody can read.
 * @param paths of files, relative to the content folder, with `/`
 */
export function getNameDetails(
  paths: readonly string[],
  isPublic: (detail: PrivateDetail) => boolean,
): readonly TellingName[] {
  const known = new Set<string>();
  return paths.flatMap((path) => {
    const names = path.split('/');
    return names.flatMap((name, index): TellingName[] => {
      const upToHere = names.slice(0, index + 1).join('/');
      if (known.has(upToHere)) return [];
      known.add(upToHere);
      const details = findInName(name).filter((detail) => isIdentity(detail) || !isPublic(detail));
      return details.length === 0 ? [] : [{ path: upToHere, isFolder: index < names.length - 1, details }];
    });
  });
}

/** As it is, and with a space for what stands between words in a name; without the ending, which is no part of it. */
function findInName(name: string): WrittenDetail[] {
  const stem = name.replace(/\.[a-z]{2,5}$/i, '');
  const spaced = stem.replace(/(?<=\p{L})[-_.]+(?=[\p{L}\d])|(?<=\d)[-_.]+(?=\p{L})|_/gu, ' ');
  // Letters and digits of a name may touch: `smith9991234500`.
  const apart = spaced.replace(/(?<=\p{L})(?=\d{6})|(?<=\d{6})(?=\p{L})/gu, ' ');
  return [stem, spaced, apart].flatMap((text) => findInText(text, findAnywhere));
}
