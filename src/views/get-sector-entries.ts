import type { AudienceId, RecordId } from '../library/ids.ts';
import type { Audience, Library } from '../library/model.ts';
import type { Link } from '../mdx/render-context.ts';
import { withBase } from './with-base.ts';

/** A role with the number of learning points that name it. */
export interface AudienceEntry extends Link {
  readonly count: number;
}

export interface SectorEntry extends AudienceEntry {
  readonly id: string;
  readonly roles: readonly AudienceEntry[];
}

/** Sectors with their roles, in the order of the vocabulary. */
export function getSectorEntries(library: Library): SectorEntry[] {
  return library.vocabulary.sectors.map((sector) => ({
    ...getAudienceEntry(library, sector),
    id: sector.id,
    roles: getRoleEntries(library, sector),
  }));
}

export function getRoleEntries(library: Library, sector: Audience): AudienceEntry[] {
  return sector.roles.flatMap((id) => {
    const role = library.vocabulary.audienceById.get(id);
    return role === undefined ? [] : [getAudienceEntry(library, role)];
  });
}

function getAudienceEntry(library: Library, audience: Audience): AudienceEntry {
  return {
    href: withBase(library, audience.address),
    label: audience.label,
    count: getPointsNaming(library, audience.id).length,
  };
}

/** Learning points that name this very audience, in document order: not those of its roles or of its sector. */
export function getPointsNaming(library: Library, audience: AudienceId): RecordId[] {
  return (library.belongs.audience.get(audience)?.points ?? []).filter((id) =>
    library.points.get(id)?.audiences.includes(audience),
  );
}
