import { join } from 'node:path';
import { largestSettings, readBytes } from '../../library/folder/read-bytes.ts';
import { makeTextFile, type TextFile } from './text-file.ts';

/**
 * The lists and settings of a content folder as text. What cannot be read has been told of by the Library.
 * @param paths of all files of the folder
 */
export function readSettingsFiles(contentDir: string, paths: readonly string[]): TextFile[] {
  return paths
    .filter((path) => path.endsWith('.yaml'))
    .flatMap((path) => {
      const bytes = readBytes(join(contentDir, path), largestSettings);
      return bytes === null || bytes.length > largestSettings ? [] : [makeTextFile(path, toText(bytes))];
    });
}

/** Without a byte order mark and with LF line ends, as the Library reads it. */
function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}
