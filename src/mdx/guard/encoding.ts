import type { Finding } from '../../findings/finding.ts';
import { hiddenCharacters } from '../../findings/hidden-characters.ts';
import { listLines } from '../../findings/list-lines.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import { makePlaces } from '../../findings/places.ts';

export interface Decoded {
  /** LF line ends, no byte order mark, no hidden characters (a space stands for each). */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Made once: to make one takes longer than to decode a briefing. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

const whyEncoding = 'Apostrophes, dashes and accents would come out as “�” on the site.';
const fixEncoding = 'Save it again as UTF-8 (in Notepad: Save as, then Encoding: UTF-8).';

/** The text of a file. Bytes in another encoding are named at their first line and then read as what they most likely are. */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const decoded = decode(bytes, file);
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (text.search(hiddenCharacters) === -1) return { text, findings: decoded.findings };
  return { text: text.replace(hiddenCharacters, ' '), findings: [...decoded.findings, makeHiddenFinding(text, file)] };
}

function decode(bytes: Uint8Array, file: string): Decoded {
  const wide = getWideEncoding(bytes);
  if (wide !== null) {
    const text = new TextDecoder(wide).decode(bytes);
    const message = 'This file was saved as “Unicode” (UTF-16), which cannot be read here.';
    return { text, findings: [makeEncodingFinding(file, { line: 1, column: 1 }, message, null)] };
  }
  try {
    return { text: strictUtf8.decode(bytes), findings: [] };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const before = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
    const place = makePlaces(before).placeAt(before.indexOf('\u{FFFD}'));
    const message = 'This file was saved in an old Windows format, so the apostrophes and dashes will come out as “�”.';
    return { text, findings: [makeEncodingFinding(file, place, message, text.replace(/\r\n?/g, '\n'))] };
  }
}

/** UTF-16 by its byte order mark, or by a zero byte beside each of the first letters. */
function getWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : null;
}

function makeEncodingFinding(
  file: string,
  place: { line: number; column: number },
  message: string,
  text: string | null,
): Finding {
  return makeFinding({ rule: 'encoding', file, place, message, why: whyEncoding, fix: fixEncoding }, text);
}

function makeHiddenFinding(text: string, file: string): Finding {
  const place = makePlaces(text).placeAt(text.search(hiddenCharacters));
  const lines = text.split('\n').flatMap((line, index) => (line.search(hiddenCharacters) === -1 ? [] : [index + 1]));
  const others = lines.length < 2 ? '' : ` The same is true of ${listLines(lines.slice(1))}.`;
  return makeFinding(
    {
      rule: 'hidden-character',
      file,
      place,
      message: `This line has a character in it that cannot be seen, shown here as “�”.${others}`,
      why: 'Hidden characters come with pasted text; they can break words, or make text read otherwise than it looks.',
      fix: 'Delete the words around it and type them again.',
    },
    text,
  );
}
