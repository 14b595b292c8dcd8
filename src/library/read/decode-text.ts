import { type Decoded, decodeText as decodeBytes } from '../../mdx/guard/encoding.ts';
import type { SourceFile } from '../../mdx/parsed.ts';

/** Text of a file of the content folder, read in the same way as a briefing's: LF line ends, no byte order mark. */
export function decodeText({ bytes, path }: SourceFile): Decoded {
  return decodeBytes(bytes, path);
}
