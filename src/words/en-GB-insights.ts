/** By kind of statement, for what a source said before. */
const wasKind = {
  finding: 'was a finding',
  'learning-point': 'was a learning point',
  recommendation: 'was a recommendation',
  'good-practice': 'was good practice',
  commitment: 'was a commitment',
};

/** Words of what is derived from all sources together: part of the words of British English, in a file of its own for its length. */
export const insightWords = {
  /** What each source said of one thing, in order of years. */
  history: {
    title: 'What each source said',
    above: 'The words above',
    later: (years: number) => (years === 1 ? '1 year later' : `${years} years later`),
    was: wasKind,
    retold: 'Told again in',
  },
  /** Themes against sources and years. */
  insights: {
    title: 'Insights',
    summary: 'Which themes come up, who says so and when, and what nobody has written on lately.',
    base: 'These numbers count learning points on this site. They do not count children or reviews, and a theme with few of them does not matter less.',
    onThisPage: 'On this page',
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    bySource: 'Themes by source',
    bySourceCaption: 'How many learning points each source has on each theme',
    byYear: 'Themes by year',
    byYearCaption: 'How many learning points the sources of each year have on each theme',
    howToRead:
      'Each number leads to those learning points. The larger the stop, the larger the number. The line joins the years.',
    counting:
      'A learning point that several sources make, or that is on several themes, is counted once in each place and once in the totals. So rows and columns can add up to more than their totals.',
    theme: 'Theme',
    all: 'All',
    recurring: 'Recurring',
    recurringNote: '“Recurring” counts those that more than one source makes.',
    allThemes: 'all themes',
    allThemesRow: 'All themes',
    allSources: 'all sources',
    severalSources: 'more than one source',
    undatedSources: 'sources without a date',
    otherSources: (count: number) => (count === 1 ? '1 other source' : `${count} other sources`),
    before: (year: number) => `Before ${year}`,
    cell: (count: number, theme: string, column: string) =>
      `${count === 1 ? 'learning point' : 'learning points'} on ${theme}: ${column}`,
    recurs: 'Said by the most sources',
    recursNote:
      'What different bodies say in different words. Under each stands what every source said, in order of years.',
    quiet: 'Not written on lately',
    quietNote: (newest: number, from: number) =>
      `The newest source here is of ${newest}. No source of ${from} or later speaks of these themes, though it may speak of a broader one. That says what has been written, not what happens to children.`,
    lastIn: (year: number) => `Last in ${year}`,
    undated: 'Only in sources without a date',
    never: 'Never yet',
    figures: 'Key figures',
    figuresNote:
      'Each with what it was counted in. Where there are 100 cases or fewer, each has a stop of its own. A line is the whole, from 0% to 100%.',
    figuresShown: (shown: number, all: number) =>
      `These are ${shown} of ${all}. Every key figure stands on the pages of its themes.`,
    nothing: 'No learning has been published yet.',
  },
  /** Stages of the work: a second way in beside the themes. */
  pathways: {
    title: 'Stages of the work',
    summary: 'The same learning by where you are in the work with a child and family.',
    kind: 'Stage of the work',
    all: 'All stages',
    source: 'The stages are named in',
    chosen: (board: string) => `${board} chose the themes of each.`,
    learning: 'What was learnt',
    learningNote: (shown: number, all: number) =>
      shown === all
        ? 'What most sources say comes first in each theme.'
        : `These are ${shown} of ${all}. In each theme, what most sources say comes first; the theme has the rest.`,
    more: (count: string, theme: string) => `All ${count} on ${theme}`,
    nothing: 'No published briefing has learning on these themes yet.',
  },
};
