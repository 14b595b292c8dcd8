import type { ParsedBriefing } from '../../mdx/parsed.ts';
import type { AudienceId, BriefingSlug, LevelId, ReviewId, SourceId, ThemeId } from '../ids.ts';
import type { Resolver, Written } from './resolver.ts';

/** What the front matter of a briefing names. */
export interface FrontReferences {
  readonly themes: readonly ThemeId[];
  readonly audiences: readonly AudienceId[];
  readonly levels: readonly LevelId[];
  readonly sources: readonly SourceId[];
  readonly reviews: readonly ReviewId[];
  readonly supersedes: readonly BriefingSlug[];
  readonly related: readonly BriefingSlug[];
}

const nothing: FrontReferences = {
  themes: [],
  audiences: [],
  levels: [],
  sources: [],
  reviews: [],
  supersedes: [],
  related: [],
};

/** Everything is empty for a briefing whose front matter cannot be read. */
export function getFrontReferences(parsed: ParsedBriefing, resolver: Resolver): FrontReferences {
  const { frontMatter, frontMatterPlaces } = parsed;
  if (frontMatter === null) return nothing;
  const getAll = <Id>(key: string, values: readonly string[], resolve: (written: Written) => Id | null): Id[] => {
    const written = values.map((value, index) => ({
      value,
      place: frontMatterPlaces.get(`${key}.${index}`) ?? frontMatterPlaces.get(key) ?? null,
      from: key,
    }));
    return [...new Set(written.flatMap((one) => resolve(one) ?? []))];
  };
  resolver.entry('document-type', {
    value: frontMatter.type,
    place: frontMatterPlaces.get('type') ?? null,
    from: 'type',
  });
  return {
    themes: getAll('themes', frontMatter.themes, (written) => resolver.entry('theme', written)),
    audiences: getAll('audiences', frontMatter.audiences, (written) => resolver.entry('audience', written)),
    levels: getAll('levels', frontMatter.levels, (written) => resolver.entry('level', written)),
    sources: getAll('sources', frontMatter.sources, (written) => resolver.entry('source', written)),
    reviews: getAll('reviews', frontMatter.reviews, (written) => resolver.entry('review', written)),
    supersedes: getAll('supersedes', frontMatter.supersedes, (written) => resolver.briefing(written)),
    related: getAll('related', frontMatter.related, (written) => resolver.briefing(written)),
  };
}
