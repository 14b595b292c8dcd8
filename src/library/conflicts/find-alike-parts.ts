import type { RecordId } from '../ids.ts';
import { getWritten } from '../link/get-attribute.ts';
import type { Groups } from '../link/make-groups.ts';
import type { BareRecord } from '../link/make-records.ts';
import type { Conflict } from '../model.ts';

/** Parts that are also said to be the same as their bundle, directly or through other points. */
export function findAlikeParts(records: ReadonlyMap<RecordId, BareRecord>, points: Groups): Conflict[] {
  return [...records.values()].flatMap(({ base, block, briefing, references }) => {
    const alike = references.partOf.filter((bundle) => bundle !== base.id && points.areAlike(base.id, bundle));
    return alike.flatMap((bundle): Conflict[] => {
      const other = records.get(bundle);
      const written = getWritten(block, 'partOf').find(({ value }) => bundle === value || bundle.endsWith(`/${value}`));
      if (other === undefined) return [];
      return [
        {
          kind: 'part-and-bundle-alike',
          file: briefing.parsed.file,
          place: written?.place ?? block.place,
          value: written?.value ?? bundle,
          from: 'partOf',
          others: [{ file: other.briefing.parsed.file, place: other.block.place, value: bundle }],
        },
      ];
    });
  });
}
