import type { AudienceId, BriefingSlug, RecordId, ThemeId } from '../ids.ts';
import type { Belongings, Vocabulary } from '../model.ts';
import { makeBelongingsCollector } from './belongings.ts';
import type { RecordKind } from './targets.ts';

/** Anything that carries themes and audiences. */
interface Tagged {
  readonly themes: readonly ThemeId[];
  readonly audiences: readonly AudienceId[];
}

export interface TaggedRecord extends Tagged {
  readonly id: RecordId;
  readonly kind: RecordKind;
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
  records: Iterable<TaggedRecord>,
  briefings: Iterable<TaggedBriefing>,
  vocabulary: Vocabulary,
): TaggedBelongs {
  const { themeById, audienceById } = vocabulary;
  const theme = makeBelongingsCollector([...themeById.keys()]);
  const audience = makeBelongingsCollector([...audienceById.keys()]);
  const getThemes = (tagged: Tagged): ThemeId[] =>
    tagged.themes.flatMap((id) => [id, themeById.get(id)?.parent ?? []].flat());
  const getAudiences = (tagged: Tagged): AudienceId[] =>
    tagged.audiences.flatMap((id) => [id, audienceById.get(id)?.sector ?? []].flat());
  for (const record of records) {
    theme.addRecord(getThemes(record), record.kind, record.id);
    audience.addRecord(getAudiences(record), record.kind, record.id);
  }
  for (const briefing of briefings) {
    theme.addBriefing(getThemes(briefing), briefing.slug);
    audience.addBriefing(getAudiences(briefing), briefing.slug);
  }
  return { theme: theme.getAll(), audience: audience.getAll() };
}
