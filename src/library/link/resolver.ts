import type { Place } from '../../findings/finding.ts';
import type { AudienceId, BriefingSlug, LevelId, RecordId, ReviewId, SourceId, TermId, ThemeId } from '../ids.ts';
import type { UnresolvedReference } from '../model.ts';
import type { KnownIds } from './known-ids.ts';
import type { Register } from './register.ts';
import type { NamedKind, TargetBriefing, Targets } from './targets.ts';

/** What each register's ids are. */
interface RegisterIds {
  theme: ThemeId;
  audience: AudienceId;
  level: LevelId;
  source: SourceId;
  review: ReviewId;
  term: TermId;
  'document-type': string;
  'review-type': string;
}

export type Registers = { readonly [Kind in keyof RegisterIds]: Register<RegisterIds[Kind]> };

/** Everything that a reference may name. */
export interface Names {
  readonly registers: Registers;
  readonly targets: Targets;
  readonly known: KnownIds;
}

/** A reference as it stands in a file. */
export interface Written {
  readonly value: string;
  readonly place: Place | null;
  /** Attribute or key that holds it. */
  readonly from: string;
}

/** The file that references are written in. */
export interface Origin {
  readonly file: string;
  /** null for a file that is no briefing; local ids mean nothing there. */
  readonly slug: BriefingSlug | null;
  /** Drafts may name drafts. */
  readonly isDraft: boolean;
}

/** Turns what is written into ids. What cannot be turned gives null and is reported; nothing is dropped silently. */
export interface Resolver {
  entry<Kind extends keyof RegisterIds>(kind: Kind, written: Written): RegisterIds[Kind] | null;
  /** `fragment` is what stands after `#`; an address of the briefing that asks was looked at when it was parsed. */
  briefing(written: Written, fragment?: string | null): BriefingSlug | null;
  /** `record` takes records of any kind. `mustBeListed`: one that was withdrawn will not do. */
  record(kind: NamedKind, written: Written, mustBeListed?: boolean): RecordId | null;
}

export function makeResolver(
  { registers, targets, known }: Names,
  origin: Origin,
  report: (unresolved: UnresolvedReference) => void,
): Resolver {
  const refuse = (
    kind: UnresolvedReference['kind'],
    written: Written,
    reason: UnresolvedReference['reason'],
    ids: readonly string[],
  ): null => {
    report({ file: origin.file, ...written, kind, reason, known: ids });
    return null;
  };
  const isUsable = (briefing: TargetBriefing): boolean =>
    briefing.status === 'published' ||
    briefing.status === 'withdrawn' ||
    (briefing.status === 'draft' && origin.isDraft);

  return {
    entry: (kind, written) => {
      const register: Register<RegisterIds[typeof kind]> = registers[kind];
      const id = register.ids.get(written.value);
      if (id !== undefined) return id;
      if (register.mayHold(written.value)) return null;
      return refuse(kind, written, 'missing', known.ofRegister(kind));
    },
    briefing: (written, fragment = null) => {
      const briefing = targets.briefings.get(written.value);
      if (briefing === undefined) return refuse('briefing', written, 'missing', known.ofBriefings());
      if (briefing.status === 'unknown') return null;
      if (!isUsable(briefing)) return refuse('briefing', written, 'draft', known.ofBriefings());
      const isThere = fragment === null || briefing.slug === origin.slug || briefing.addresses.has(fragment);
      if (isThere || briefing.isBroken) return briefing.slug;
      const ids = [...briefing.addresses].map((address) => `${briefing.slug}/${address}`);
      return refuse('record', { ...written, value: `${briefing.slug}/${fragment}` }, 'missing', ids);
    },
    record: (kind, written, mustBeListed = false) => {
      const path = written.value.includes('/') ? written.value : `${origin.slug ?? ''}/${written.value}`;
      const record = targets.records.get(path);
      const ids = (): readonly string[] => known.ofRecords(kind, origin.slug);
      if (record === undefined || (kind !== 'record' && record.kind !== kind)) {
        const briefing = targets.briefings.get(path.slice(0, path.indexOf('/')));
        return record === undefined && briefing?.isBroken ? null : refuse(kind, written, 'missing', ids());
      }
      if (record.briefing.status === 'unknown') return null;
      if (!isUsable(record.briefing)) return refuse(kind, written, 'draft', ids());
      if (mustBeListed && record.briefing.status === 'withdrawn') return refuse(kind, written, 'withdrawn', ids());
      return record.id;
    },
  };
}
