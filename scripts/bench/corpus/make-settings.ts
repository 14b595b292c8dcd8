import { stringify } from 'yaml';
import { type Corpus, countReviews, countSources, toReviewId, toSourceId } from './corpus.ts';
import { pickName } from './names.ts';
import { makeRandom } from './random.ts';
import { makeTitle } from './sentences.ts';

/** What stands beside the briefings of a corpus, as text by file name: the board, its sources and its reviews. */
export function makeSettings(corpus: Corpus): ReadonlyMap<string, string> {
  return new Map([
    ['site.yaml', stringify(site)],
    ['sources.yaml', stringify(makeSources(corpus))],
    ['reviews.yaml', stringify(makeReviews(corpus))],
  ]);
}

const site = {
  name: 'Safeguarding Children Partnership of a made-up corpus',
  shortName: 'Corpus',
  area: 'Nowhere',
  nation: 'england',
  url: 'https://learning.example.org',
  reportConcern: {
    label: 'Worried about a child?',
    phone: '01632 960000',
    outOfHours: '01632 960001',
    url: 'https://www.example.org/worried-about-a-child',
  },
  contact: { name: 'Partnership team' },
  exitUrl: 'https://www.example.org',
};

function makeSources(corpus: Corpus): unknown[] {
  return Array.from({ length: countSources(corpus) }, (_, index) => {
    const random = makeRandom(corpus.seed, 1_000_000 + index);
    return {
      id: toSourceId(index),
      title: `${makeTitle(random)} (${index + 1})`,
      authors: random
        .some(['A', 'B', 'C', 'D'], random.integer(1, 4))
        .map((initial) => `${pickName(random)} ${initial}`),
      year: random.integer(2008, 2024),
      publisher: `${pickName(random)} Partnership`,
      type: random.pick(['report', 'research', 'briefing', 'guidance', 'them', 'scr']),
    };
  });
}

function makeReviews(corpus: Corpus): unknown[] {
  return Array.from({ length: countReviews(corpus) }, (_, index) => {
    const random = makeRandom(corpus.seed, 2_000_000 + index);
    return {
      id: toReviewId(index),
      name: `Child ${String.fromCharCode(64 + random.integer(1, 26))}`,
      board: `${pickName(random)} Partnership`,
      year: random.integer(2008, 2024),
      type: random.pick(['scr', 'lcspr', 'rr']),
      themes: random.some(corpus.vocabulary.themes, 2).map(({ id }) => id),
    };
  });
}
