import { makeRuleFinding } from '../make-rule-finding.ts';
import type { Rule } from '../rule.ts';

/** Last year's briefing re-used and its title left as it was. */
export const sameTitle: Rule = {
  id: 'same-title',
  severity: 'warning',
  canBeLowered: true,
  run: (context) => {
    const published = [...context.library.briefings.values()].filter(({ status }) => status === 'published');
    const byTitle = Map.groupBy(published, ({ title }) => title.toLowerCase());
    return [...byTitle.values()].flatMap(([first, ...others]) =>
      others.map(({ file, title, parsed }) =>
        makeRuleFinding(
          sameTitle,
          { file, place: parsed.frontMatterPlaces.get('title') ?? null },
          {
            message: `“${title}” is also the title of ${first?.file}.`,
            why: 'In lists and in search results readers could not tell the two apart.',
            fix: 'Say in one of the titles what sets it apart, such as its year or whom it is for; or name the older one in “supersedes” and withdraw it.',
          },
          context,
        ),
      ),
    );
  },
};
