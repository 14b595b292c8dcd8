import type { ParsedBriefing } from '../../mdx/parsed.ts';
import type { Conflict } from '../model.ts';

/** File names that differ only in capital letters: one file on Windows and macOS, two on Linux. */
export function findCaseClashes(parsed: readonly ParsedBriefing[]): Conflict[] {
  const names = Map.groupBy(parsed, (briefing) => briefing.file.toLowerCase());
  return [...names.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.map(
          ({ file }): Conflict => ({
            kind: 'file-names-differ-in-case',
            file,
            place: null,
            value: file,
            from: 'file',
            others: [{ file: first.file, place: null, value: first.file }],
          }),
        ),
  );
}
