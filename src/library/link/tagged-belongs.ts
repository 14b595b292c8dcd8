import type { AudienceId, BriefingSlug, RecordId, ThemeId } from '../ids.ts';
import type { Belongings, Vocabulary } from '../model.ts';
import { type ListedKind, listedKinds, makeBelongingsCollector } from './belongings.ts';

/** Anything that carries themes and audiences. */
interface Tagged {
  readonly themes: readonly ThemeId[];
  readonly audiences: readonly AudienceId[];
}

export interface TaggedRecord extends Tagged {
  readonly id: RecordId;
}

export interface TaggedBriefing extends Tagged {
  readonly slug: BriefingSlug;
}

export interface TaggedBelongs {
  readonly theme: ReadonlyMap<ThemeId, Belongings>;
  readonly audience: ReadonlyMap<AudienceId, Belongings>;
}

/**
 * What belongs to each theme and audience. A narrower theme counts for its parent and a role for its sector; a sector's
 * own things do not count for its roles, whose pages show them in a part of their own (design, section 2).
 */
export function makeTaggedBelongs(
  records: Readonly<Record<ListedKind, Iterable<TaggedRecord>>>,
  briefings: Iterable<TaggedBriefing>,
  vocabulary: Vocabulary,
): TaggedBelongs {
  const { themeById, audienceById } = vocabulary;
  const theme = makeBelongingsCollector([...themeById.keys()]);
  const audience = makeBelongingsCollector([...audienceById.keys()]);
  const getThemes = (tagged: Tagged): ThemeId[] => withParents(tagged.themes, (id) => themeById.get(id)?.parent);
  const getAudiences = (tagged: Tagged): AudienceId[] =>
    withParents(tagged.audiences, (id) => audienceById.get(id)?.sector);
  for (const kind of listedKinds) {
    for (const record of records[kind]) {
      theme.addRecord(getThemes(record), kind, record.id);
      audience.addRecord(getAudiences(record), kind, record.id);
    }
  }
  for (const briefing of briefings) {
    theme.addBriefing(getThemes(briefing), briefing.slug);
    audience.addBriefing(getAudiences(briefing), briefing.slug);
  }
  return { theme: theme.getAll(), audience: audience.getAll() };
}

function withParents<Id>(ids: readonly Id[], getParent: (id: Id) => Id | null | undefined): Id[] {
  const found: Id[] = [];
  for (const id of ids) {
    const parent = getParent(id);
    found.push(id);
    if (parent !== null && parent !== undefined) found.push(parent);
  }
  return found;
}
