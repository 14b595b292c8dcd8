import type { ThemeId } from '../library/ids.ts';
import type { Library } from '../library/model.ts';

/** Anything that carries themes: a record, a briefing, a review. */
interface Themed {
  readonly themes: readonly ThemeId[];
}

/** True where something on a page is about a theme that asks for a quick way out (`exit: true` in themes.yaml). */
export function needsExit({ vocabulary }: Library, things: Iterable<Themed>): boolean {
  for (const { themes } of things) {
    if (themes.some((id) => vocabulary.themeById.get(id)?.exit)) return true;
  }
  return false;
}
