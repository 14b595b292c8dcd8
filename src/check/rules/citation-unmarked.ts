import type { Finding } from '../../findings/finding.ts';
import { suggestCitation } from '../../mdx/plugins/citations.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** A source in brackets with its page, or in square brackets, or with an @ sign: `[triennial-2016, p. 147]`, `(@triennial-2016)`. */
const bracket =
  /(?<!\\)(?:\[(@?)([a-z0-9-]{2,80})((?:, ?pp?\.? ?[\d\u2013-]{1,20})?)\]|\((@?)([a-z0-9-]{2,80})((?:, ?pp?\.? ?[\d\u2013-]{1,20})?)\))(?![[(:])/g;

/** A citation that is none, because its @ sign or its square brackets are missing. Only a source of the register shows what was meant. */
export const citationUnmarked: Rule = {
  id: 'citation-unmarked',
  severity: 'error',
  canBeLowered: false,
  run: (context) => {
    const sources = new Set<string>(context.library.sources.keys());
    return [...context.prose].flatMap(([file, prose]) => findIn(file, prose, sources, context));
  },
};

function findIn(file: string, prose: string, sources: ReadonlySet<string>, context: RuleContext): Finding[] {
  return [...prose.matchAll(bracket)].flatMap((match) => {
    const [written] = match;
    const isSquare = written.startsWith('[');
    const [sign = '', source = '', page = ''] = isSquare ? match.slice(1, 4) : match.slice(4, 7);
    const isMeant = isSquare || sign !== '' || page !== '';
    if (!isMeant || !sources.has(source)) return [];
    const words = {
      message: `“${written}” is meant to cite a source, but ${isSquare ? 'there is no @ sign before its name' : 'it stands in round brackets'}.`,
      why: 'As it stands it would be printed as it is, and lead nobody to the source.',
      fix: `Write ${suggestCitation(`[@${source}${page}]`) ?? `[@${source}]`} instead.`,
    };
    const place = context.files.get(file)?.placeAt(match.index) ?? null;
    return makeRuleFinding(citationUnmarked, { file, place }, words, context);
  });
}
