import type { BriefingSlug, RecordId } from '../ids.ts';
import type { Briefing } from '../model.ts';
import { countWords } from './count-words.ts';
import { invert } from './invert.ts';
import type { BareRecord } from './make-records.ts';
import type { ResolvedBriefing } from './resolve-briefings.ts';
import type { RecordKind } from './targets.ts';

/** Published and withdrawn briefings in the order of their file names. `language` is the site's unless they say. */
export function makeBriefings(
  briefings: readonly ResolvedBriefing[],
  records: ReadonlyMap<RecordId, BareRecord>,
  language: string,
): ReadonlyMap<BriefingSlug, Briefing> {
  const listed = new Map(briefings.map((briefing) => [briefing.slug, briefing.isListed]));
  const newer = invert(
    briefings.filter((briefing) => briefing.isListed),
    (briefing) => briefing.front.supersedes,
  );
  const byBriefing = Map.groupBy(records.values(), (record) => record.base.briefing);
  return new Map(
    briefings.map(({ slug, parsed, frontMatter, isListed, front }) => {
      const own = byBriefing.get(slug) ?? [];
      const getIds = (kind: RecordKind): RecordId[] =>
        own.filter((record) => record.kind === kind).map((record) => record.base.id);
      const briefing: Briefing = {
        ...frontMatter,
        ...front,
        slug,
        address: `/briefings/${slug}/`,
        file: parsed.file,
        status: isListed ? 'published' : 'withdrawn',
        language: frontMatter.language ?? language,
        supersedes: front.supersedes.filter((other) => other !== slug),
        supersededBy: (newer.get(slug) ?? []).map((other) => other.slug).filter((other) => other !== slug),
        related: front.related.filter((other) => other !== slug && listed.get(other) === true),
        points: getIds('point'),
        cases: getIds('case'),
        figures: getIds('figure'),
        questions: getIds('question'),
        activities: getIds('activity'),
        parsed,
        words: countWords(parsed),
      };
      return [slug, briefing];
    }),
  );
}
