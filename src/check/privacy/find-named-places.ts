import type { PrivateDetail } from './private-detail.ts';

const sorts =
  'Primary|Secondary|High|Junior|Infant|Infants|Middle|Nursery|Grammar|Special|Community|General|District|Royal|University|Sixth|Form|Academy|The|A|An|At|In|Her|His|Their|Our';
const place =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}’'.-]*[ \u00a0]){1,5}(?:School|Academy|College|Nursery|Hospital|Infirmary|Hospice)(?![\p{L}\d])/gu;
const isSort = new RegExp(`^(?:${sorts})$`);

/** The name of a school or a hospital: “Hillside Primary School”, but not “Primary School” alone. */
export function findNamedPlaces(text: string): PrivateDetail[] {
  return [...text.matchAll(place)]
    .filter((match) =>
      match[0]
        .split(/[ \u00a0]/)
        .slice(0, -1)
        .some((word) => !isSort.test(word)),
    )
    .map((match) => ({ kind: 'named-place-in-case', value: match[0], start: match.index }));
}
