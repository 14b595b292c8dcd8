import type { Library, Theme } from '../../library/model.ts';
import type { Link } from '../../mdx/render-context.ts';
import { withBase } from '../with-base.ts';

/** Stages of the work that name a theme, the theme it belongs to or one of its narrower themes, in their order. */
export function getThemeStages(library: Library, { id, parent, narrower }: Theme): Link[] {
  const family = new Set([id, parent, ...narrower]);
  return library.vocabulary.pathways
    .filter(({ themes }) => themes.some((theme) => family.has(theme)))
    .map((stage) => ({ href: withBase(library, stage.address), label: stage.label }));
}
