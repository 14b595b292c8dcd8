import type { Mend } from './yaml-text.ts';

/** One line of settings, taken apart as the author sees it. */
export interface YamlLine {
  readonly text: string;
  /** All before the value: spaces, the hyphen of a list, the name and its colon. */
  readonly before: string;
  /** Name of the setting on the line, or null. */
  readonly name: string | null;
  readonly value: string;
}

/** `  - name: value` in its parts; a line without a name is all value. */
export function getYamlLine(text: string): YamlLine {
  const match = /^(\s*(?:-\s+)*["']?([\p{L}_][\p{L}\p{N}_-]*)["']?\s*:\s+)(.*)$/u.exec(`${text} `);
  if (match !== null) return { text, before: match[1] ?? '', name: match[2] ?? null, value: match[3]?.trim() ?? '' };
  const before = /^\s*(?:-\s+)*/.exec(text)?.[0] ?? '';
  return { text, before, name: null, value: text.slice(before.length).trim() };
}

/** The line with its value in quotation marks: as the author should write it, and as it can be read now. */
export function quoteValue({ before, name, value }: YamlLine): { readonly shown: string; readonly mend: Mend } {
  const bare = value.replace(/^(["'])(.*)\1$/, '$2');
  const mark = bare.includes('"') ? "'" : '"';
  // A typographic apostrophe needs no doubling, which nobody outside programming would expect.
  const safe = mark === "'" ? bare.replaceAll("'", '’') : bare.replaceAll('\\', '/');
  return {
    shown: `${name === null ? '' : `${name}: `}${mark}${safe}${mark}`,
    mend: { line: `${before}'${bare.replaceAll("'", "''")}'`, at: before.length + 1, by: 1 },
  };
}
