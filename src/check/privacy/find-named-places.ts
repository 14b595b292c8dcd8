import type { PrivateDetail } from './private-detail.ts';

const sorts =
  'Primary|Secondary|High|Junior|Infant|Infants|Middle|Nursery|Grammar|Special|Community|General|District|Royal|University|Sixth|Form|Academy|The|A|An|At|In|Her|His|Their|Our';
const isSort = new RegExp(`^(?:${sorts})$`);
/** To look for these few words and then at what stands before them is much quicker than to look at every capital letter. */
const kind = /(?<=[ \n])(?:School|Academy|College|Nursery|Hospital|Infirmary|Hospice)(?!\p{L})/gu;
const name = /(?<![\p{L}\d])(?:\p{Lu}[\p{L}’'.-]*[ \n]){1,5}$/u;
const longest = 80;

/**
 * The name of a school or a hospital: “Hillside Primary School”, but not “Primary School” alone.
 * @param text as `readAsSeen` gives it
 */
export function findNamedPlaces(text: string): PrivateDetail[] {
  return [...text.matchAll(kind)].flatMap((match) => {
    const words = name.exec(text.slice(Math.max(0, match.index - longest), match.index))?.[0] ?? '';
    const isName = words
      .trim()
      .split(/[ \n]/)
      .some((word) => word !== '' && !isSort.test(word));
    const start = match.index - words.length;
    return isName ? [{ kind: 'named-place-in-case', value: words + match[0], start }] : [];
  });
}
