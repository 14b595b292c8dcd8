/** Beginnings of the part of a picture that tells of the camera (TIFF 6.0, section 2): little and big end first. */
const littleEnd = Buffer.from('II*\0', 'latin1');
const bigEnd = Buffer.from('MM\0*', 'latin1');
/** The same in words, as programs that edit pictures write it (XMP). */
const inWords = Buffer.from('GPSLatitude');

/** A picture has one such part, its small copy perhaps another; more is chance, and is not followed for ever. */
const mostParts = 64;
const mostEntries = 1_000;

const gpsPointer = 0x8825;
const latitude = 2;
const threeFractions = { type: 5, count: 3 } as const;

/**
 * True when a picture carries the place where it was taken: the GPS latitude of Exif 2.32 (tag 0x8825, then tag 2), or the
 * same in words. The part is looked for in all the bytes and not by the picture's kind, since JPEG, PNG, WebP and AVIF each
 * keep it elsewhere and a broken picture keeps it too. A position that a camera left blank is none.
 */
export function hasPhotoPosition(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(inWords) || [littleEnd, bigEnd].some((mark) => hasPart(buffer, mark));
}

function hasPart(buffer: Buffer, mark: Buffer): boolean {
  let at = buffer.indexOf(mark);
  for (let tried = 0; at !== -1 && tried < mostParts; tried += 1) {
    if (hasLatitude(buffer.subarray(at), mark === littleEnd)) return true;
    at = buffer.indexOf(mark, at + 1);
  }
  return false;
}

/** `part` begins at its mark; offsets in it count from there. */
function hasLatitude(part: Buffer, isLittle: boolean): boolean {
  const short = (at: number): number => read(part, at, 2, isLittle);
  const long = (at: number): number => read(part, at, 4, isLittle);
  const findEntry = (list: number, tag: number): number | null => {
    const entries = Math.min(Math.max(short(list), 0), mostEntries);
    for (let index = 0; index < entries; index += 1) {
      const entry = list + 2 + index * 12;
      if (short(entry) === tag) return entry;
    }
    return null;
  };
  const pointer = findEntry(long(4), gpsPointer);
  if (pointer === null) return false;
  const entry = findEntry(long(pointer + 8), latitude);
  if (entry === null) return false;
  if (short(entry + 2) !== threeFractions.type || long(entry + 4) !== threeFractions.count) return false;
  const value = long(entry + 8);
  return [0, 8, 16].some((step) => long(value + step) > 0 && long(value + step + 4) > 0);
}

/** −1 where the bytes end before. */
function read(part: Buffer, at: number, size: 2 | 4, isLittle: boolean): number {
  if (at < 0 || at + size > part.length) return -1;
  return isLittle ? part.readUIntLE(at, size) : part.readUIntBE(at, size);
}
