import type { BriefingSlug } from '../ids.ts';
import type { Registers } from './resolver.ts';
import type { NamedKind, TargetBriefing, Targets } from './targets.ts';

/** Every id that would have been right, for "did you mean". Made when first asked for: most runs never ask. */
export interface KnownIds {
  ofRegister(kind: keyof Registers): readonly string[];
  ofBriefings(): readonly string[];
  /** Local ids of the briefing that asks come first, as they are written there; then those of all others, with their slug. */
  ofRecords(kind: NamedKind, slug: BriefingSlug | null): readonly string[];
}

/** Drafts are left out: to name one is an error. */
export function makeKnownIds(registers: Registers, targets: Targets): KnownIds {
  const cache = new Map<string, readonly string[]>();
  const getOnce = (key: string, make: () => readonly string[]): readonly string[] => {
    const ids = cache.get(key) ?? make();
    cache.set(key, ids);
    return ids;
  };
  return {
    ofRegister: (kind) => getOnce(kind, () => [...registers[kind].ids.keys()]),
    ofBriefings: () =>
      getOnce('briefings', () => [...targets.briefings.values()].filter(isPublic).map((briefing) => briefing.slug)),
    ofRecords: (kind, slug) =>
      getOnce(`records ${kind} ${slug ?? ''}`, () => {
        const records = [...targets.records.values()].filter((record) => kind === 'record' || record.kind === kind);
        const local = records.filter((record) => record.briefing.slug === slug).map((record) => record.localId);
        const elsewhere = records
          .filter((record) => record.briefing.slug !== slug && isPublic(record.briefing))
          .map((record) => record.id);
        return [...local, ...elsewhere];
      }),
  };
}

function isPublic(briefing: TargetBriefing): boolean {
  return briefing.status === 'published' || briefing.status === 'withdrawn';
}
