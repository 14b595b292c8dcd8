import { stemWord } from './stem-word.ts';

/**
 * Words that stand in any text whatever it is about, the common verbs and measures too: in a small site they are rare enough to
 * pass for a subject. Words that name people or things of this field (“mother”, “school”, “risk”) are not among them.
 */
const stopWords: ReadonlySet<string> = new Set(
  `able about above across actually add added after again against ago all allow almost alone already also always am among
  an and another any anyone anything are around as ask at aware away back base be became because become been before
  began begin behind being below best better between beyond both bring brought but by call came can cannot come comes
  common commonly could critical deal did do does doing done down draw due during each earlier early effect either else
  end enough even ever every everyone everything example examples fact far few fewer find first five for form found four
  from full fully further gave general get give given gives go goes good got great group had half hand happen happened
  has have having he help her here hers him himself his hold how however i if important in include included includes
  including into is it its itself just keep kept key kind know known knows large larger last late later lead least led
  less let like likely little long look lot made main mainly make makes making many matter may me mean means might more
  most move much must my need needed needs neither never new no nor not nothing now number of off often on once one only
  open or other others our ours out over own part particular particularly people per perhaps place point possible put
  question quite rather real really reason reasons right said same saw say says see seem seen set several shall she
  should show showed shown shows side since single small so some somebody someone something sometimes soon stand start
  still strong study such suggest take taken takes tell ten than that the their theirs them themselves then there these
  they thing things think this those though thought three through time times to together too took toward towards true
  try turn two under understand understood unless until up upon us use used useful using usually value various very want
  was way ways we well went were what whatever when where whether which while who whole whom whose why wide widely will
  with within without work worked working would year years yes yet you your yours`.split(/\s+/),
);

const stopStems: ReadonlySet<string> = new Set([...stopWords].map(stemWord));

const wordPattern = /\p{L}+(?:[’']\p{L}+)*/gu;

/** A function from a text to the stems of its words, without stop words. It remembers: the same words come again and again. */
export function makeStemmer(): (text: string) => string[] {
  const stems = new Map<string, string | null>();
  return (text) =>
    (text.toLowerCase().match(wordPattern) ?? []).flatMap((found) => {
      const known = stems.get(found);
      const stem = known === undefined ? getStem(found.replace(/[’'].*$/u, '')) : known;
      if (known === undefined) stems.set(found, stem);
      return stem ?? [];
    });
}

/** null for a stop word in any of its forms. */
function getStem(word: string): string | null {
  const stem = stemWord(word);
  return word.length < 2 || stopWords.has(word) || stopStems.has(stem) ? null : stem;
}
