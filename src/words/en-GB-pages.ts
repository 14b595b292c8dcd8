import type { Prose } from './prose.ts';

/** What a board's staff filled in of an audit; see `accessibility` in site.yaml. */
type AuditResult = 'full' | 'partial' | 'none';

/** How much the site holds, each counted in words: "17 case studies". */
interface Holdings {
  readonly points: string;
  readonly cases: string;
  readonly figures: string;
  readonly sources: string;
  readonly briefings: string;
}

const auditResults: Readonly<Record<AuditResult, string>> = {
  full: 'Fully compliant',
  partial: 'Partially compliant',
  none: 'Not compliant',
};

/** Running text of the pages about the site itself: part of the words of British English, in a file of its own for its length. */
export const pageWords = {
  aboutSite: {
    title: 'About this site',
    summary: 'What it is, who runs it, and how what reviews teach gets onto it.',
    holds: ({ points, cases, figures, sources, briefings }: Holdings) =>
      `So far it holds ${points}, ${cases} and ${figures} in ${briefings}, and lists ${sources}.`,
    sections: ({ board, area }: { readonly board: string; readonly area: string }): readonly Prose[] => [
      {
        id: 'what-it-is',
        title: 'What it is',
        body: [
          'When a child dies or is seriously harmed through abuse or neglect, a review asks what can be learnt. This site puts what reviews and research say in one place. Each point has its source and, where the source has pages, its page.',
          'What it does that a shelf of reports cannot: the same learning, said in different years by different people in different words, stands side by side. So a reader sees what keeps coming back.',
        ],
      },
      {
        id: 'who-runs-it',
        title: 'Who runs it',
        body: [`${board} runs it, for everyone who works with children and families in ${area}.`],
      },
      {
        id: 'how-learning-is-chosen',
        title: 'How learning is chosen',
        body: [
          'Staff read a publication and write a briefing of it. Each thing that the publication teaches becomes a point of its own, in plain words, with themes and the roles it is for.',
          'A point is called what its source makes of it: a finding, a learning point, a recommendation, good practice or a commitment. Words in quotation marks are the source’s own.',
          'Where a source is wrong, or two disagree, the briefing says so. Nothing that was published here is deleted: what no longer holds is marked as withdrawn.',
          'Children and families are not named. Names in case studies are pseudonyms.',
        ],
      },
      {
        id: 'same-as',
        title: 'When two sources say the same',
        body: [
          'Staff decide it, not a machine. They join two points that teach the same, in whatever words. Joined points count as one, shown under the oldest source with the others beside it.',
          '“Said by 3 sources” counts publications. A publication that is told in two briefings counts once.',
          'How often something is said is not how often it happened, nor how much it matters. It shows what reviews keep finding.',
        ],
      },
      {
        id: 'what-it-is-not',
        title: 'What it is not',
        body: [
          'It does not replace the law, statutory guidance or local procedures, and it is no place to report a concern about a child. How to do that stands at the top of every page.',
        ],
      },
      {
        id: 'privacy',
        title: 'What it knows about you',
        body: [
          'The site sets no cookies, does not count visits and loads nothing from other websites. A search runs in your own browser.',
          'Like every website, it is served by a computer that may keep a record of the pages asked for. What your own browser and network keep is told on the page about staying safe.',
        ],
      },
      {
        id: 'using-it',
        title: 'Using and quoting it',
        body: [
          'Each learning point has an address of its own that does not change. Follow “Link to this learning point” and use the address that you then see.',
          'When you quote, name the source as well as this site: the learning is the source’s.',
        ],
      },
    ],
    signedOff: 'A named person signs off each briefing before it is published.',
  },
  safety: {
    title: 'Staying safe on this site',
    summary: 'What “Exit this page” can and cannot do for you, if somebody must not see what you read.',
    outOfHours: 'Out of hours',
    online: 'Online',
    sections: (exitSite: string): readonly Prose[] => [
      {
        id: 'in-danger',
        title: 'If you or a child are in danger',
        body: ['Call 999 if there is immediate danger. To report a concern about a child, use these:'],
      },
      {
        id: 'what-it-does',
        title: 'What “Exit this page” does',
        body: [
          `The button stands at the top of pages about abuse. It hides the page at once and opens ${exitSite} in its place.`,
          [
            'Press it, or press the Shift key three times. Each press must come within five seconds of the last.',
            'The Back button then does not lead to the page that you left.',
            'Without JavaScript the button is a plain link: the page is not hidden while the other one loads, Back leads to it, and the Shift key does nothing.',
            'A phone or tablet has no Shift key to press while you read. Use the button.',
          ],
        ],
      },
      {
        id: 'what-it-cannot-do',
        title: 'What it cannot do',
        body: [
          'It cannot make it unknown that you were here.',
          [
            'It does not clear your browsing history. The pages that you read, and the words that you searched for, stay in it.',
            'The Back button still leads to pages of this site that you read before the last one.',
            'It does not close other tabs or windows, delete what you downloaded or printed, or stop somebody who watches your screen.',
            'Software on your device, a shared account, or whoever runs your network at home or at work can still see which sites you visit.',
            'It does not take you to help. Once you have left, nothing more happens.',
          ],
        ],
      },
      {
        id: 'what-you-can-do',
        title: 'What you can do',
        body: [
          [
            'Use a device that the other person cannot get at, such as one at work, at a library or a friend’s.',
            'Open a private window first. Browsers call it private browsing, Incognito or InPrivate. It keeps no history on the device, but your network may.',
            'You can delete single pages from your history. An empty history may itself be noticed.',
            'Change passwords from a safe device if you think that somebody else uses your account.',
          ],
        ],
      },
      {
        id: 'what-this-site-keeps',
        title: 'What this site keeps',
        body: [
          'The site sets no cookies. The search page remembers your last eight searches in this browser, and nowhere else, until you clear them there or leave by “Exit this page”. The address of the search page holds the words that you searched for, so they stand in your history.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    summary: (board: string, host: string) => `This statement applies to ${host}, which ${board} runs.`,
    notAudited: (board: string): Prose['body'] => [
      `Nobody has audited this site yet. Until somebody has, ${board} does not claim that it meets any standard, and this statement is not complete.`,
      'The software that makes the site is built to meet level AA of the Web Content Accessibility Guidelines (WCAG), version 2.2. Its makers test it by machine, with a made-up board’s content. A machine finds only some faults, so that is no audit of this site.',
    ],
    audited: (result: string, by: string, on: string): Prose['body'] => [
      `This site was tested against the Web Content Accessibility Guidelines (WCAG), version 2.2, level AA, by ${by} (${on}). The result: ${result.toLowerCase()}.`,
    ],
    meantTo: 'The site is meant to let you:',
    abilities: [
      'use your own colours, fonts and spacing, and a dark screen',
      'zoom to 400 % without scrolling sideways',
      'reach and use everything with a keyboard alone',
      'hear it with a screen reader, with headings, lists and tables named as such',
      'read and print all of it without JavaScript, apart from searching',
    ],
    knownTitle: 'What may not work for you',
    known: [
      'Searching needs JavaScript. Everything that it finds can also be reached by theme, role, briefing or source.',
      'Publications of others that this site links to, many of them PDF files, may not be accessible. They are not ours to change.',
    ],
    howTitle: 'How accessible this site is',
    contactTitle: 'Feedback and contact information',
    contact: [
      'Tell us if something here does not work for you. It helps to say which page it was, what you tried to do, and what you use, such as a screen reader.',
      'Tell us too if you need something from this site in another format, such as large print, easy read or audio.',
    ],
    enforcementTitle: 'Enforcement procedure',
    enforcement: {
      greatBritain: [
        'If our answer does not satisfy you, the Equality Advisory and Support Service (EASS) can advise you.',
        'The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
      ],
      northernIreland: [
        'If our answer does not satisfy you, the Equality Commission for Northern Ireland (ECNI) can advise you.',
        'It enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 in Northern Ireland.',
      ],
    },
    bodies: {
      eass: 'Equality Advisory and Support Service',
      ehrc: 'Equality and Human Rights Commission',
      ecni: 'Equality Commission for Northern Ireland',
      regulations: 'The accessibility regulations of 2018',
    },
    technicalTitle: 'Technical information',
    commitment: (board: string) =>
      `${board} is committed to making this website accessible, in accordance with the regulations named above.`,
    facts: {
      standard: 'Standard',
      wcag: 'WCAG 2.2, level AA',
      result: 'Compliance status',
      testedBy: 'Tested by',
      testedOn: 'Tested on',
      method: 'What was tested, and how',
      prepared: 'Statement prepared on',
      reviewed: 'Statement last reviewed on',
    },
    results: auditResults,
    notStated: 'Not stated, because nobody has audited the site yet',
    nobody: 'Nobody yet',
    blank: 'Not yet',
  },
  siteMap: {
    title: 'Site map',
    summary: 'Everything on this site, by the way that leads to it.',
    sections: 'Parts of this site',
    allBriefings: (count: number) => `All ${count} briefings`,
  },
};
