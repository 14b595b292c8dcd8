import { toSingular } from '../plan/normalise.ts';

/** Chances of one in 120 that a word which is not in the filter is taken for one that is. */
const bitsPerWord = 10;
const probes = 7;

/**
 * A set of words in ten bits each (a Bloom filter, Bloom 1970, https://doi.org/10.1145/362686.362692): a word that was put in is
 * always found, another hardly ever. Small enough to be sent to a phone.
 */
export function makeWordFilter(words: ReadonlySet<string>): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(Math.max(1, Math.ceil((words.size * bitsPerWord) / 8)));
  for (const word of words) {
    for (const bit of getBits(word, bits.length * 8)) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return bits;
}

/** Asks a filter of words that went through `toSingular`. */
export function isInFilter(bits: Uint8Array, word: string): boolean {
  return getBits(toSingular(word), bits.length * 8).every((bit) => ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
}

function getBits(word: string, size: number): number[] {
  const first = hash(word, 0x811c9dc5);
  const second = hash(word, 0x01234567) | 1;
  return Array.from({ length: probes }, (_, index) => ((first + Math.imul(index, second)) >>> 0) % size);
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < word.length; index += 1) {
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
