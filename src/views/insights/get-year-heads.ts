import type { Library } from '../../library/model.ts';
import { getWords } from '../../words/get-words.ts';
import type { MatrixColumn } from './matrix-columns.ts';

/** A year over the columns of its sources; without a label over those that gather sources of many years. */
export interface YearHead {
  readonly label: string | null;
  /** How many columns it stands over. */
  readonly span: number;
}

export function getYearHeads(
  library: Library,
  columns: readonly Pick<MatrixColumn, 'year' | 'isOnLine'>[],
): YearHead[] {
  const { undated } = getWords(library.site.language).line;
  const labels = columns.map(({ year, isOnLine }) => (isOnLine ? String(year ?? undated) : null));
  return [...Map.groupBy(labels, (label) => label)].map(([label, members]) => ({ label, span: members.length }));
}
