import { describe, expect, test } from 'vitest';
import { hasPhotoPosition } from '../../../src/check/privacy/has-photo-position.ts';
import { inJpeg, inPng, inWebp, makeExif } from './pictures.ts';

const exmouth = [50, 37, 12] as const;

describe('hasPhotoPosition', () => {
  test.each([
    ['JPEG, little end first', inJpeg(makeExif(exmouth, 'II'))],
    ['JPEG, big end first', inJpeg(makeExif(exmouth, 'MM'))],
    ['PNG', inPng(makeExif(exmouth, 'MM'))],
    ['WebP', inWebp(makeExif(exmouth, 'II'))],
    ['a place on the equator’s first minute', inJpeg(makeExif([0, 0, 1], 'II'))],
    ['the second of two parts', Buffer.concat([inJpeg(makeExif(null, 'II')), makeExif(exmouth, 'II')])],
    ['words', inJpeg(Buffer.from('<rdf:Description exif:GPSLatitude="50,37.2N"/>'))],
  ])('finds it in %s', (_, picture) => {
    expect(hasPhotoPosition(picture)).toBe(true);
  });

  test.each([
    ['without a position', makeExif(null, 'II')],
    ['with a position that the camera left blank', makeExif([0, 0, 0], 'MM')],
    ['that says nothing', Buffer.from('II*\0')],
  ])('finds none in a picture %s', (_, exif) => {
    expect(hasPhotoPosition(inJpeg(exif))).toBe(false);
  });

  test('holds for whatever part of a picture there is', () => {
    const whole = inJpeg(makeExif(exmouth, 'II'));
    const answers = Array.from({ length: whole.length }, (_, length) => hasPhotoPosition(whole.subarray(0, length)));
    expect(answers.indexOf(true)).toBeGreaterThan(whole.length / 2);
    expect(answers.at(-1)).toBe(true);
  });

  test('goes round no circle and reads no endless list', () => {
    const circle = makeExif(exmouth, 'II');
    circle.writeUInt32LE(8, 18);
    circle.writeUInt16LE(65_535, 8);
    expect(hasPhotoPosition(Buffer.concat(Array.from({ length: 2_000 }, () => circle)))).toBe(false);
  });
});
