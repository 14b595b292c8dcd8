import type { ParsedBriefing } from '../../mdx/parsed.ts';
import type { RecordId } from '../ids.ts';
import type { Groups } from '../link/make-groups.ts';
import type { BareRecord } from '../link/make-records.ts';
import type { ResolvedBriefing } from '../link/resolve-briefings.ts';
import type { Conflict } from '../model.ts';
import type { RegisterReading } from '../read/read-register.ts';
import type { SourceEntry } from '../schemas/source-schema.ts';
import { findAlikeParts } from './find-alike-parts.ts';
import { findCaseClashes } from './find-case-clashes.ts';
import { findSelfLinks } from './find-self-links.ts';
import { findSupersedingConflicts, type Superseding } from './find-superseding-conflicts.ts';

interface Linked {
  readonly parsed: readonly ParsedBriefing[];
  readonly briefings: readonly ResolvedBriefing[];
  readonly records: ReadonlyMap<RecordId, BareRecord>;
  readonly points: Groups;
  readonly sources: RegisterReading<SourceEntry>;
}

/** Everything in briefings and sources that cannot both be so. */
export function findConflicts({ parsed, briefings, records, points, sources }: Linked): Conflict[] {
  return [
    ...findCaseClashes(parsed),
    ...findSelfLinks(briefings),
    ...findAlikeParts(records, points),
    ...findSupersedingConflicts(briefings.map(toSupersedingBriefing)),
    ...findSupersedingConflicts(toSupersedingSources(sources)),
  ];
}

function toSupersedingBriefing({ slug, parsed, frontMatter }: ResolvedBriefing): Superseding {
  return {
    id: slug,
    supersedes: frontMatter.supersedes.map((value, index) => ({
      file: parsed.file,
      place: parsed.frontMatterPlaces.get(`supersedes.${index}`) ?? parsed.frontMatterPlaces.get('supersedes') ?? null,
      value,
    })),
  };
}

function toSupersedingSources({ entries, reading }: RegisterReading<SourceEntry>): Superseding[] {
  return entries.map(({ value, path }) => ({
    id: value.id,
    supersedes: value.supersedes.map((id, index) => ({
      file: reading.file,
      place: reading.getPlace(`${path}.supersedes.${index}`) ?? reading.getPlace(`${path}.supersedes`),
      value: id,
    })),
  }));
}
