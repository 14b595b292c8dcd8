import type { Briefing } from '../../library/model.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

/** Without a list of sources every learning point counts as the board's own words, although the text cites others. */
export const noSourcesListed: Rule = {
  id: 'no-sources-listed',
  severity: 'warning',
  canBeLowered: true,
  run: (context) =>
    [...context.library.briefings.values()].flatMap((briefing) => {
      const cited = briefing.sources.length === 0 ? getFirstCited(briefing) : null;
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

function getFirstCited({ parsed }: Briefing): string | null {
  const named = parsed.blocks
    .map(({ attributes }) => attributes['source'])
    .find((source) => source !== undefined && source !== 'own');
  return parsed.citations[0]?.source ?? (typeof named === 'string' ? named : null);
}
