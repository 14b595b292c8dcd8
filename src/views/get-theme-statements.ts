import type { Library, Theme } from '../library/model.ts';
import { getStatements, type Statement } from './get-statements.ts';
import { oncePerThing } from './once-per-thing.ts';

/** What was learnt about a theme and its narrower ones: each statement once, in document order. */
export const getThemeStatements = oncePerThing((library: Library, theme: Theme): readonly Statement[] =>
  getStatements(library, library.belongs.theme.get(theme.id)?.points ?? []),
);
