import { darkenUntil } from '../colour/darken-until.ts';
import { getContrast } from '../colour/get-contrast.ts';
import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

/** The paper that links stand on: `--paper` of src/styles/_tokens.scss. White on the accent is stronger still. */
export const paper = '#fbf9f4';
/** Least contrast of text: WCAG 2.2, 1.4.3. */
const least = 4.5;

export const weakAccent: Rule = {
  id: 'weak-accent',
  severity: 'error',
  canBeLowered: false,
  run: (context) => {
    const { accent } = context.library.site;
    if (accent === null || isStrong(accent)) return [];
    const ratio = getContrast(accent, paper).toFixed(1);
    const words = {
      message: `The accent colour ${accent} is too pale to be read on the page: its contrast is ${ratio} to 1, and text needs ${least} to 1.`,
      why: 'Links and buttons take this colour. People with low vision could not read them, and public bodies must keep this standard.',
      fix: `Choose a darker one, such as "${darkenUntil(accent, isStrong)}".`,
    };
    return [
      makeRuleFinding(
        weakAccent,
        { file: 'site.yaml', place: context.settingPlaces.get('accent') ?? null },
        words,
        context,
      ),
    ];
  },
};

function isStrong(colour: string): boolean {
  return getContrast(colour, paper) >= least;
}
