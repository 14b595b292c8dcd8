import { getWritten } from '../link/get-attribute.ts';
import type { ResolvedBriefing } from '../link/resolve-briefings.ts';
import { recordKinds } from '../link/targets.ts';
import type { Conflict } from '../model.ts';

const blockRelations = ['sameAs', 'partOf', 'contrast', 'illustrates', 'about'] as const;

/** Records that name themselves, and briefings that call themselves related. */
export function findSelfLinks(briefings: readonly ResolvedBriefing[]): Conflict[] {
  return briefings.flatMap((briefing) => [...findInFront(briefing), ...findInBlocks(briefing)]);
}

function findInFront({ slug, parsed, frontMatter }: ResolvedBriefing): Conflict[] {
  return frontMatter.related.flatMap((value, index) =>
    value === slug
      ? toConflict(parsed.file, value, 'related', parsed.frontMatterPlaces.get(`related.${index}`) ?? null)
      : [],
  );
}

function findInBlocks({ slug, parsed }: ResolvedBriefing): Conflict[] {
  return parsed.blocks
    .filter((block) => recordKinds[block.name] !== undefined && block.id !== null)
    .flatMap((block) =>
      blockRelations.flatMap((from) =>
        getWritten(block, from)
          .filter(({ value }) => value === block.id || value === `${slug}/${block.id}`)
          .map(({ value, place }) => toConflict(parsed.file, value, from, place)),
      ),
    );
}

function toConflict(file: string, value: string, from: string, place: Conflict['place']): Conflict {
  return { kind: 'link-to-itself', file, place, value, from, others: [] };
}
