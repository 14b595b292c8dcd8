import type { Briefing } from '../../library/model.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Without a list of sources every learning point counts as the board's own words, although the text cites others. */
export const noSourcesListed: Rule = {
  id: 'no-sources-listed',
  severity: 'warning',
  canBeLowered: true,
  run: (context) =>
    [...context.library.briefings.values()].flatMap((briefing) => {
      const cited = isEmptyAsWritten(briefing) && !isRegisterBroken(context) ? getFirstCited(briefing) : null;
      if (cited === null) return [];
      const words = {
        message: `This briefing cites “${cited}”, but its list of sources is empty.`,
        why: 'A learning point that names no source takes the first of the list; without one it is shown as the board’s own statement.',
        fix: `Add sources: [${cited}] to the part between the --- lines, with the main source first.`,
      };
      const place = briefing.parsed.frontMatterPlaces.get('sources') ?? null;
      return [makeRuleFinding(noSourcesListed, { file: briefing.file, place }, words, context)];
    }),
};

/** A list that names what cannot be found, or is itself written wrongly, has been told of and is not empty. */
function isEmptyAsWritten({ parsed }: Briefing): boolean {
  const place = parsed.frontMatterPlaces.get('sources');
  const isWrong = parsed.findings.some(({ severity, line }) => severity === 'error' && line === place?.line);
  return parsed.frontMatter?.sources.length === 0 && !(place !== undefined && isWrong);
}

/** While sources.yaml cannot be read whole, nobody can tell what its entries were to be. */
function isRegisterBroken({ library }: RuleContext): boolean {
  return library.findings.some(({ file, severity }) => file === 'sources.yaml' && severity === 'error');
}

function getFirstCited({ parsed }: Briefing): string | null {
  const named = parsed.blocks
    .map(({ attributes }) => attributes['source'])
    .find((source) => source !== undefined && source !== 'own');
  return parsed.citations[0]?.source ?? (typeof named === 'string' ? named : null);
}
