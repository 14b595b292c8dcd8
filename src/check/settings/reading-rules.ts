/**
 * Rules that speak while files are read, before the rules of this folder run. A file that cannot be read safely and wholly
 * cannot be published, so all of them are fixed but those that only advise.
 */
export const readingRules = {
  lowerable: ['long-title'],
  fixed: [],
} as const satisfies { readonly lowerable: readonly string[]; readonly fixed: readonly string[] };
