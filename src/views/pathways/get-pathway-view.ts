import type { Library, Pathway } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import type { Words } from '../../words/en-GB.ts';
import { getWords } from '../../words/get-words.ts';
import { type DrawOptions, drawRecord } from '../draw-record.ts';
import { type Frame, getFrame } from '../get-frame.ts';
import { getSourceLinks, getThemeLinks } from '../get-links.ts';
import { getSectionLink } from '../get-section-link.ts';
import type { ThemeGroup } from '../get-theme-groups.ts';
import { pageSize } from '../lists/paginate.ts';
import { withBase } from '../with-base.ts';
import { choosePerTheme } from './choose-per-theme.ts';
import { getPathwayStatements } from './get-pathway-entries.ts';

export interface PathwayView {
  readonly frame: Frame;
  readonly title: string;
  readonly scope: string | null;
  /** "84 learning points" */
  readonly facts: readonly string[];
  /** Every stage in order; this one is marked. */
  readonly stages: readonly (Link & { readonly isCurrent: boolean })[];
  readonly sources: readonly Link[];
  readonly chosen: string;
  readonly note: string;
  readonly groups: readonly ThemeGroup[];
  readonly isEmpty: boolean;
  readonly words: Words['pathways'];
}

/** A stage of the work: its themes, and of each what most sources say, as much as fits on one page. */
export function getPathwayView(library: Library, pathway: Pathway): PathwayView {
  const { pathways: words, counts } = getWords(library.site.language);
  const draw: DrawOptions = { titleLevel: 4, termsSeen: new Set() };
  const all = getPathwayStatements(library, pathway);
  const chosen = choosePerTheme(all, pageSize, ({ point }) => point.origin);
  const total = new Set(all.flatMap((list) => list.map(({ point }) => point.origin))).size;
  const shown = chosen.reduce((sum, list) => sum + list.length, 0);
  const groups = pathway.themes.flatMap((id, index): ThemeGroup[] => {
    const [link] = getThemeLinks(library, [id]);
    const list = chosen[index] ?? [];
    const available = all[index]?.length ?? 0;
    if (link === undefined || available === 0) return [];
    return [
      {
        ...link,
        id,
        points: list.map(({ point }) => drawRecord(library, point, draw)),
        more:
          available > list.length ? { href: link.href, label: words.more(counts.points(available), link.label) } : null,
      },
    ];
  });
  return {
    frame: getFrame(library, {
      title: pathway.label,
      ...(pathway.scope === null ? {} : { description: pathway.scope }),
      address: pathway.address,
      crumbs: [getSectionLink(library, 'pathways')],
      exit: pathway.themes.some((id) => library.vocabulary.themeById.get(id)?.exit),
    }),
    title: pathway.label,
    scope: pathway.scope,
    facts: [total === 0 ? counts.none : counts.points(total)],
    stages: library.vocabulary.pathways.map((one) => ({
      href: withBase(library, one.address),
      label: one.label,
      isCurrent: one.id === pathway.id,
    })),
    sources: pathway.source === null ? [] : getSourceLinks(library, [pathway.source]),
    chosen: words.chosen(library.site.name),
    note: words.learningNote(shown, total),
    groups,
    isEmpty: total === 0,
    words,
  };
}
