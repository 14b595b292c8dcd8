import { toRecordId, toSourceId } from '../../src/library/ids.ts';
import type { Library } from '../../src/library/model.ts';
import { pick } from './fixture-library.ts';

/** One more learning point on sharing for each of so many more sources, of the years up to 2015. */
export function withManySources(from: Library, number: number): Library {
  const template = pick(from.points, 'late-learning/record-why');
  const source = pick(from.sources, 'late');
  const theme = pick(from.vocabulary.themeById, 'sharing');
  const points = new Map(from.points);
  const sources = new Map(from.sources);
  const added = Array.from({ length: number }, (_, index) => {
    const year = 2016 - number + index;
    const sourceId = toSourceId(`late-${year}`);
    const id = toRecordId(template.briefing, `more-${year}`);
    sources.set(sourceId, { ...source, id: sourceId, year, shortName: `Dale, ${year}` });
    points.set(id, { ...template, id, origin: id, source: sourceId, year });
    return id;
  });
  const belongings = pick(from.belongs.theme, 'sharing');
  const belongsToTheme = new Map(from.belongs.theme).set(theme.id, {
    ...belongings,
    points: [...belongings.points, ...added],
  });
  return { ...from, points, sources, belongs: { ...from.belongs, theme: belongsToTheme } };
}
