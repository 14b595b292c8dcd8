import { compileString } from 'sass';
import { describe, expect, test } from 'vitest';
import { getContrast, isReadableAccent } from '../../src/styles/accent.ts';
import { getBoardSass } from '../../src/styles/get-board-sass.ts';
import { readBoardSass } from '../../src/styles/read-board-sass.ts';

describe('a board’s accent', () => {
  test.each(['#1d4f5c', '#5b2c83', '#005ea5', '#000'])('%s can be read on paper', (accent) => {
    expect(isReadableAccent(accent)).toBe(true);
  });

  test.each(['#ffdd00', '#8fc1cd', '#999', '#ffffff'])('%s is too pale', (accent) => {
    expect(isReadableAccent(accent)).toBe(false);
  });

  test.each(['teal', '#12345', '', '#1d4f5c; } body { display: none'])('“%s” is no colour at all', (accent) => {
    expect(isReadableAccent(accent)).toBe(false);
    expect(getBoardSass(accent)).toBe('');
  });

  test('contrast is that of WCAG: 21 for black on white, and the same both ways', () => {
    expect(getContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(getContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(getContrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  });

  test('is left to the product where the board names none', () => {
    expect(getBoardSass(null)).toBe('');
  });

  test('is read from site.yaml, and a folder without one has none', () => {
    expect(readBoardSass('tests/fixtures/views')).toBe('$board-accent: #5b2c83;\n');
    expect(readBoardSass('tests/fixtures/no-such-folder')).toBe('');
  });
});

describe('the stylesheet with a board’s accent', () => {
  test.each(['#1d4f5c', '#5b2c83', '#005ea5', '#7a4a00', '#000000', '#0000ff'])(
    '%s: is light enough on dark paper',
    (accent) => {
      const { css } = compileTokens(accent);
      const [light, dark] = [...css.matchAll(/--accent: ([^;]+);/g)].map(([, value]) => value ?? '');
      expect(light).toBe(accent);
      expect(getContrast(toHex(dark ?? ''), '#201e1b')).toBeGreaterThanOrEqual(7);
    },
  );
});

function compileTokens(accent: string): { css: string } {
  const source = `${getBoardSass(accent)}@use 'tokens' with ($board-accent: $board-accent);`;
  return compileString(source, { loadPaths: ['src/styles'] });
}

/** `rgb(55.7%, 75.6%, 81.4%)` as `#8ec1d0`. */
function toHex(colour: string): string {
  const shares = [...colour.matchAll(/([\d.]+)%/g)].map(([, share]) => Math.round((Number(share) / 100) * 255));
  return `#${shares.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
