import type { Finding } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';

/** Files that every content folder needs, with what they are for. */
const required = [
  ['site.yaml', 'the name of the board, how to report a concern and the other settings of the site'],
  ['vocabulary/themes.yaml', 'the themes that briefings are about'],
  ['vocabulary/audiences.yaml', 'the audiences that briefings are for'],
  ['vocabulary/types.yaml', 'the kinds of document and review'],
] as const;

/** A Finding for each required file that is not among `paths`. */
export function findMissingFiles(paths: ReadonlySet<string>): Finding[] {
  return required
    .filter(([path]) => !paths.has(path))
    .map(([path, holds]) =>
      toFinding(path, {
        rule: 'missing-file',
        message: `The content folder has no file “${path}”.`,
        why: `It holds ${holds}, and the site cannot be made without it.`,
        fix: `Make the file “${path}”, or copy it from the content folder that came with Throughline.`,
      }),
    );
}

/** The content folder itself is not there. */
export function makeMissingFolder(contentDir: string): Finding {
  return toFinding('.', {
    rule: 'missing-content-folder',
    message: `There is no content folder at “${contentDir}”.`,
    why: 'The board’s briefings and settings are read from it.',
    fix: 'Check the name after CONTENT_DIR, or leave CONTENT_DIR out to use the folder “content”.',
  });
}

/** A symbolic link, or something else that is no ordinary file. */
export function makeRefusedFile(path: string): Finding {
  return toFinding(path, {
    rule: 'not-an-ordinary-file',
    message: `“${path}” is a shortcut to another place, not a file of its own, so it was not read.`,
    why: 'A shortcut can lead out of the content folder, and something that was never meant to be published would be.',
    fix: 'Put the file itself in its place, or delete the shortcut.',
  });
}

/** A file that surely was meant to be read. */
export function makeMisplacedFile(path: string, better: string | null, isDocument: boolean): Finding {
  if (isDocument) {
    return toFinding(path, {
      rule: 'misplaced-file',
      message: `“${path}” is not read: a briefing is a file of plain text whose name ends in .mdx.`,
      why: 'What it says would be missing from the site without a word.',
      fix: `Copy its words into a new file of plain text, “${better}”, and move this one out of the content folder.`,
    });
  }
  return toFinding(path, {
    rule: 'misplaced-file',
    message: `“${path}” is not read: a file of this kind is looked for in another place or under another name.`,
    why: 'What it says would be missing from the site without a word.',
    fix:
      better === null
        ? 'Move it out of the content folder, or give it the name of a file that is read.'
        : `Rename it “${better}”.`,
  });
}

/** A picture with a sign in its name, or in that of a folder around it, that a web address cannot hold. */
export function makeMisnamedPicture(path: string, better: string): Finding {
  return toFinding(path, {
    rule: 'file-name',
    message: `The picture “${path}” has a sign in its name that a web address cannot hold.`,
    why: 'Browsers would look for it under another name and show an empty frame.',
    fix: `Rename the picture, for example: “${better}”. Letters, digits, spaces, hyphens and round brackets may be in the name of a picture and of its folder.`,
  });
}

/** A file that the machine does not let us open. */
export function makeUnreadableFile(path: string): Finding {
  return toFinding(path, {
    rule: 'unreadable-file',
    message: `“${path}” cannot be opened.`,
    why: 'What it says would be missing from the site without a word.',
    fix: 'Close it in other programs, and ask whoever looks after this computer to let you read it.',
  });
}

/** A picture that is not the one that was checked, when the site is made of it. */
export function makeChangedFile(path: string): Finding {
  return toFinding(path, {
    rule: 'changed-while-building',
    message: `“${path}” was changed, moved or replaced after it had been checked.`,
    why: 'Nobody has checked what stands there now, and it would be published.',
    fix: 'Wait until everybody has saved their changes, and build the site again.',
  });
}

function toFinding(file: string, words: Pick<Finding, 'rule' | 'message' | 'why' | 'fix'>): Finding {
  return makeFinding({ ...words, file, place: null }, null);
}
