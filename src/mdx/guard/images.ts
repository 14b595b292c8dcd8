import type { ProblemWords } from './explanation.ts';

/** What was found where an image should be. */
export type ImageFound = 'image' | 'missing' | 'symbolic-link' | 'outside' | 'not-an-image' | 'too-large';

/**
 * Looks at an image file: `briefing` is the path of the briefing in the content folder, `image` the path of the image from the
 * briefing's folder, both with `/`. Given to the parse by whoever may read files.
 */
export type ImageProbe = (briefing: string, image: string) => ImageFound;

const types = /\.(?:png|jpe?g|webp|avif)$/i;
const segment = /^[\p{L}\p{N}_][\p{L}\p{N} ._(),&+-]*$/u;

/** True where each part of a path can be part of a web address as it stands, and can be written in a briefing. */
export function isPicturePath(path: string): boolean {
  return path.split('/').every((part) => segment.test(part));
}

/** What is wrong with the address of an image, or null where it may be used. */
export function getImageProblem(url: string, briefing: string, probe: ImageProbe | null): ProblemWords | null {
  const path = decodePath(url);
  if (path === null) return notBeside(url);
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|www\.)/i.test(path)) return remote(url);
  if (/[?#]/.test(path)) return queried(url);
  const relative = path.replace(/^\.\//, '');
  if (!isPicturePath(relative)) return notBeside(url);
  if (!types.test(relative)) return wrongType(url);
  const found = probe?.(briefing, relative) ?? 'image';
  return found === 'image' ? null : foundWords[found](url);
}

/** The name of the file as the folder has it (`a%20b.png` is “a b.png”); null where it cannot be told. */
export function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}

type FoundProblem = Exclude<ImageFound, 'image'>;

const why = 'Pictures are kept beside the briefing, so that they are still there when another website has gone.';

const foundWords: Readonly<Record<FoundProblem, (url: string) => ProblemWords>> = {
  missing: (url) => ({
    rule: 'missing-image',
    message: `There is no picture “${shorten(url)}” beside this briefing.`,
    why: 'Readers would see an empty frame.',
    fix: 'Put the file into the folder of the briefing, or check the spelling: capital letters count.',
  }),
  'symbolic-link': (url) => ({
    rule: 'linked-file',
    message: `“${shorten(url)}” is a shortcut to a file elsewhere, not the picture itself.`,
    why,
    fix: 'Copy the picture itself into the folder of the briefing.',
  }),
  outside: (url) => notBeside(url),
  'not-an-image': (url) => ({
    rule: 'image-content',
    message: `“${shorten(url)}” is named like a picture but is not one of that kind inside.`,
    why: 'Browsers would show an empty frame.',
    fix: 'Open it in a picture program and save it again as png or jpg.',
  }),
  'too-large': (url) => ({
    rule: 'image-size',
    message: `“${shorten(url)}” is larger than 10 MB.`,
    why: 'It would take minutes to load on a telephone.',
    fix: 'Save a smaller copy, at most 2,000 pixels wide.',
  }),
};

function remote(url: string): ProblemWords {
  return {
    rule: 'remote-image',
    message: `The picture “${shorten(url)}” is on another website or written into the text itself.`,
    why,
    fix: 'Save the picture beside the briefing and write ![what it shows](./picture.png).',
  };
}

function queried(url: string): ProblemWords {
  return {
    rule: 'image-path',
    message: `The path of the picture “${shorten(url)}” has a question mark or hash sign in it.`,
    why: 'What follows them is an instruction to programs, not part of a file’s name.',
    fix: 'Write the name of the file only, such as ./picture.png.',
  };
}

function notBeside(url: string): ProblemWords {
  return {
    rule: 'image-path',
    message: `The picture “${shorten(url)}” does not lie beside the briefing or in a folder below it.`,
    why,
    fix: 'Put the file into the folder of the briefing and write ./ and its name, such as ./picture.png.',
  };
}

function wrongType(url: string): ProblemWords {
  return {
    rule: 'image-type',
    message: `“${shorten(url)}” is not a png, jpg, webp or avif file.`,
    why: 'Other kinds cannot be shown everywhere, or can carry programs.',
    fix: 'Save the picture as png or jpg and write its new name here.',
  };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
