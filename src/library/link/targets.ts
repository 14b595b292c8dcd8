import type { BlockName } from '../../mdx/block.ts';
import type { ParsedBriefing } from '../../mdx/parsed.ts';
import { type BriefingSlug, type RecordId, toBriefingSlug, toRecordId } from '../ids.ts';

export type RecordKind = 'point' | 'case' | 'figure' | 'question' | 'activity';

/** What a reference may ask for: questions and activities are never named by their kind, `record` takes any. */
export type NamedKind = 'point' | 'case' | 'figure' | 'record';

/** Blocks that are records: an address and an id of their own. */
export const recordKinds: Readonly<Partial<Record<BlockName, RecordKind>>> = {
  LearningPoint: 'point',
  CaseStudy: 'case',
  KeyFigure: 'figure',
  Question: 'question',
  Activity: 'activity',
};

/** A briefing that may be named, drafts too. */
export interface TargetBriefing {
  readonly slug: BriefingSlug;
  /** `unknown` when its front matter cannot be read: it is not in the Library then. */
  readonly status: 'published' | 'draft' | 'withdrawn' | 'unknown';
  /** Part of it could not be read, so an id that is not found may well be there. */
  readonly isBroken: boolean;
  /** What a link may name after `#`: records, headings, the text before the first heading. */
  readonly addresses: ReadonlySet<string>;
}

export interface TargetRecord {
  readonly id: RecordId;
  readonly localId: string;
  readonly kind: RecordKind;
  readonly briefing: TargetBriefing;
}

/** Everything in the briefings that a reference may name. */
export interface Targets {
  readonly briefings: ReadonlyMap<string, TargetBriefing>;
  readonly records: ReadonlyMap<string, TargetRecord>;
}

/** Where an id stands twice the first one counts; `conflicts` tells of the second. */
export function getTargets(parsed: readonly ParsedBriefing[]): Targets {
  const briefings = new Map<string, TargetBriefing>();
  const records = new Map<string, TargetRecord>();
  for (const source of parsed) {
    const briefing: TargetBriefing = {
      slug: toBriefingSlug(source.slug),
      status: source.frontMatter?.status ?? 'unknown',
      isBroken: source.findings.some((finding) => finding.severity === 'error'),
      addresses: getAddresses(source),
    };
    if (briefings.has(briefing.slug)) continue;
    briefings.set(briefing.slug, briefing);
    for (const block of source.blocks) {
      const kind = recordKinds[block.name];
      if (kind === undefined || block.id === null) continue;
      const id = toRecordId(briefing.slug, block.id);
      if (!records.has(id)) records.set(id, { id, localId: block.id, kind, briefing });
    }
  }
  return { briefings, records };
}

function getAddresses({ blocks, headings, sections }: ParsedBriefing): ReadonlySet<string> {
  return new Set([...blocks, ...headings, ...sections].flatMap(({ id }) => id ?? []));
}
