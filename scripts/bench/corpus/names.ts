import { makeRandom, type Random } from './random.ts';

const beginnings =
  'Bar Bel Bran Cor Dan Dren El Fal Fen Gar Gran Har Hol Ir Kel Kir Lan Lor Mal Mar Mel Nor Or Pel Per Ran Ros Sal Sel Stan Tam Tor Tren Val Ven Wal Wen Yar'.split(
    ' ',
  );
const middles = 'a e i o u an en in on ar er or el il am'.split(' ');
const endings =
  'ber bourne by combe dale den don ford ham ley low mere more ning rick sett sley stead stow ton ver wick worth'.split(
    ' ',
  );

/**
 * Invented names, most used ones first. Words in a language follow Zipf's law, with a long tail of rare ones, and the size
 * of a search index hangs on that tail.
 */
const names: readonly string[] = makeNames(20_000);

/** A name, the nth with a chance of about 1/n. */
export function pickName(random: Random): string {
  return names[Math.floor(names.length ** random.next()) - 1] ?? 'Barley';
}

function makeNames(count: number): string[] {
  const random = makeRandom(20_161);
  const found = new Set<string>();
  while (found.size < count) {
    const middle = random.some(middles, random.integer(0, 2)).join('');
    found.add(`${random.pick(beginnings)}${middle}${random.pick(endings)}`);
  }
  return [...found];
}
