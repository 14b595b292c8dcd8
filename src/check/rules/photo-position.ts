import { join } from 'node:path';
import { readBytes } from '../../library/folder/read-bytes.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import { hasPhotoPosition } from '../privacy/has-photo-position.ts';
import type { Rule } from '../rule.ts';

const facts = { id: 'photo-position', severity: 'error', canBeLowered: false } as const;

const words = {
  message: 'This picture carries the place where it was taken, hidden in its file.',
  why: 'Pictures are published as they are, and anybody who saves this one can see on a map where the camera stood: a home, a school.',
  fix: 'Take the place out of the picture and save it again. In Windows: right-click it, choose Properties, then Details, then “Remove Properties and Personal Information”. On a Mac: open it in Preview, choose Tools, then “Show Location Info”, then “Remove Location Info”.',
};

/** Ten times what a page may show. */
const mostRead = 20_000_000;

/** Cameras and telephones write their position into every photograph, where nobody sees it. */
export const photoPosition: Rule = {
  ...facts,
  run: (context) =>
    [...context.library.assets.keys()]
      .filter((path) =>
        hasPhotoPosition(readBytes(join(context.library.contentDir, path), mostRead) ?? new Uint8Array()),
      )
      .map((file) => makeRuleFinding(facts, { file, place: null }, words, context)),
};
