/*
 * The smallest bytes that each kind of picture needs to carry what a camera says of itself. Built from the formats' own
 * descriptions: TIFF 6.0 and Exif 2.32; JPEG APP1; PNG eXIf; WebP EXIF.
 */

/** What a camera says: one list with the way to a second, which holds the latitude in degrees, minutes and seconds. */
export function makeExif(latitude: readonly [number, number, number] | null, end: 'II' | 'MM'): Buffer {
  const bytes = Buffer.alloc(80);
  const short = (at: number, value: number) =>
    end === 'II' ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  const long = (at: number, value: number) =>
    end === 'II' ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);
  const entry = (at: number, tag: number, { type, count, value }: { type: number; count: number; value: number }) => {
    short(at, tag);
    short(at + 2, type);
    long(at + 4, count);
    long(at + 8, value);
  };
  bytes.write(end, 'latin1');
  short(2, 42);
  long(4, 8);
  short(8, 1);
  entry(10, latitude === null ? 0x0112 : 0x8825, { type: 4, count: 1, value: 26 });
  short(26, 1);
  entry(28, 2, { type: 5, count: 3, value: 44 });
  for (const [index, part] of (latitude ?? [0, 0, 0]).entries()) {
    long(44 + index * 8, part);
    long(48 + index * 8, 1);
  }
  return bytes;
}

export function inJpeg(exif: Buffer): Buffer {
  const part = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(part.length + 2, 4);
  return Buffer.concat([head, part, Buffer.from([0xff, 0xd9])]);
}

export function inPng(exif: Buffer): Buffer {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, exif.length]);
  return Buffer.concat([head, Buffer.from('eXIf'), exif, Buffer.alloc(4)]);
}

export function inWebp(exif: Buffer): Buffer {
  const head = Buffer.from('RIFF\0\0\0\0WEBPEXIF\0\0\0\0', 'latin1');
  head.writeUInt32LE(exif.length + 12, 4);
  head.writeUInt32LE(exif.length, 16);
  return Buffer.concat([head, exif]);
}
