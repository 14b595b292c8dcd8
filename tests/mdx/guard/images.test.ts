import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getImageKind } from '../../../src/mdx/guard/image-kind.ts';
import { getImageProblem } from '../../../src/mdx/guard/images.ts';
import { makeImageProbe } from '../../../src/mdx/guard/make-image-probe.ts';
import { readBody, tell } from './support/read.ts';

const told = (url: string) => {
  const problem = getImageProblem(url, 'briefings/here.mdx', null);
  return problem === null ? null : `${problem.message} ${problem.fix}`;
};

test.each(['./a.png', 'a.JPG', 'pictures/time line (2).webp', './my%20picture.avif', 'été.jpeg'])(
  '%s may be used',
  (url) => {
    expect(told(url)).toBeNull();
  },
);

const beside =
  'does not lie beside the briefing or in a folder below it. Put the file into the folder of the briefing and write ./ and its name, such as ./picture.png.';
const elsewhere =
  'is on another website or written into the text itself. Save the picture beside the briefing and write ![what it shows](./picture.png).';

test.each([
  ['../a.png', `The picture “../a.png” ${beside}`],
  ['./b/../../a.png', `The picture “./b/../../a.png” ${beside}`],
  ['%2e%2e/a.png', `The picture “%2e%2e/a.png” ${beside}`],
  ['..%2fa.png', `The picture “..%2fa.png” ${beside}`],
  ['/a.png', `The picture “/a.png” ${beside}`],
  ['.git/a.png', `The picture “.git/a.png” ${beside}`],
  ['a\\b.png', `The picture “a\\b.png” ${beside}`],
  ['%E0%A4%A.png', `The picture “%E0%A4%A.png” ${beside}`],
  ['https://example.org/a.png', `The picture “https://example.org/a.png” ${elsewhere}`],
  ['//example.org/a.png', `The picture “//example.org/a.png” ${elsewhere}`],
  ['data:image/png;base64,AAAA', `The picture “data:image/png;base64,AAAA” ${elsewhere}`],
  ['javascript:a.png', `The picture “javascript:a.png” ${elsewhere}`],
  [
    './a.png?w=100',
    'The path of the picture “./a.png?w=100” has a question mark or hash sign in it. Write the name of the file only, such as ./picture.png.',
  ],
  [
    './a.svg',
    '“./a.svg” is not a png, jpg, webp or avif file. Save the picture as png or jpg and write its new name here.',
  ],
  [
    './a.png.exe',
    '“./a.png.exe” is not a png, jpg, webp or avif file. Save the picture as png or jpg and write its new name here.',
  ],
])('%s may not', (url, message) => {
  expect(told(url)).toBe(message);
});

test('the kind of an image is told by its bytes', () => {
  const bytes = (text: string) => Uint8Array.from(text.padEnd(32, ' '), (letter) => letter.charCodeAt(0));
  expect(getImageKind(bytes('\x89PNG\r\n\x1a\n'))).toBe('png');
  expect(getImageKind(bytes('\xff\xd8\xff\xe0'))).toBe('jpg');
  expect(getImageKind(bytes('RIFF    WEBP'))).toBe('webp');
  expect(getImageKind(bytes('    ftypavif'))).toBe('avif');
  expect(getImageKind(bytes('<svg onload="x">'))).toBeNull();
  expect(getImageKind(new Uint8Array())).toBeNull();
});

describe('files', () => {
  let folder = '';
  const png = '\x89PNG\r\n\x1a\n'.padEnd(40, '.');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'images-'));
    mkdirSync(join(folder, 'briefings/pictures'), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    for (const path of ['briefings/a.png', 'briefings/pictures/b.png', 'briefings/png.jpg', 'elsewhere/c.png']) {
      writeFileSync(join(folder, path), png, 'latin1');
    }
    writeFileSync(join(folder, 'briefings/words.png'), 'only words');
    writeFileSync(
      join(folder, 'briefings/huge.png'),
      Buffer.concat([Buffer.from(png, 'latin1'), Buffer.alloc(11 * 1024 * 1024)]),
    );
    mkdirSync(join(folder, 'briefings/folder.png'));
    symlinkSync(join(folder, 'elsewhere/c.png'), join(folder, 'briefings/link.png'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'briefings/linked'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['a.png', 'image'],
    ['pictures/b.png', 'image'],
    ['none.png', 'missing'],
    ['folder.png', 'missing'],
    ['words.png', 'not-an-image'],
    ['png.jpg', 'not-an-image'],
    ['huge.png', 'too-large'],
    ['link.png', 'symbolic-link'],
    ['linked/c.png', 'outside'],
  ] as const)('%s: %s', (image, found) => {
    expect(makeImageProbe(folder)('briefings/here.mdx', image)).toBe(found);
  });

  test('a briefing is told of the pictures that it cannot show', () => {
    const read = readBody(
      '![One](./a.png) ![Two](./none.png) ![Three](./link.png) ![Four][f]\n\n[f]: ./words.png',
      makeImageProbe(folder),
    );
    expect(tell(read)).toEqual([
      '1:17 missing-image: There is no picture “./none.png” beside this briefing. → Put the file into the folder of the briefing, or check the spelling: capital letters count.',
      '1:36 linked-file: “./link.png” is a shortcut to a file elsewhere, not the picture itself. → Copy the picture itself into the folder of the briefing.',
      '1:57 image-content: “./words.png” is named like a picture but is not one of that kind inside. → Open it in a picture program and save it again as png or jpg.',
    ]);
    expect(JSON.stringify(read.tree).match(/"url":"[^"]*"/g)).toEqual(['"url":"./a.png"', '"url":"./words.png"']);
  });
});
