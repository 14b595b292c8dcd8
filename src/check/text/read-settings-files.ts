import { join } from 'node:path';
import { listFiles } from '../../library/folder/list-files.ts';
import { readBytes } from '../../library/folder/read-bytes.ts';
import { makeTextFile, type TextFile } from './text-file.ts';

/** The lists and settings of a content folder as text. What cannot be read has been told of by the Library. */
export function readSettingsFiles(contentDir: string): TextFile[] {
  return listFiles(contentDir)
    .files.filter((path) => path.endsWith('.yaml'))
    .flatMap((path) => {
      const bytes = readBytes(join(contentDir, path));
      return bytes === null ? [] : [makeTextFile(path, toText(bytes))];
    });
}

/** Without a byte order mark and with LF line ends, as the Library reads it. */
function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}
