import { type SourceId, toRecordId } from '../ids.ts';
import type { SectionRecord, Source } from '../model.ts';
import { inherit } from './inherit.ts';
import { getRecordYear } from './make-records.ts';
import type { ResolvedBriefing } from './resolve-briefings.ts';

/** Every section of prose with the tags of the For blocks around it, in document order. */
export function makeSections(
  briefings: readonly ResolvedBriefing[],
  sources: ReadonlyMap<SourceId, Source>,
): SectionRecord[] {
  return briefings.flatMap((briefing) =>
    briefing.parsed.sections.map((section) => {
      const tags = inherit(section.within.toReversed(), briefing.blocks, briefing.front);
      return {
        id: toRecordId(briefing.slug, section.id),
        briefing: briefing.slug,
        address: `/briefings/${briefing.slug}/#${section.id}`,
        title: section.title ?? briefing.frontMatter.title,
        text: section.text,
        themes: tags.themes,
        audiences: tags.audiences,
        levels: tags.levels,
        year: getRecordYear(tags.source, briefing, sources),
      };
    }),
  );
}
