/** The background of _tokens.scss on which the accent has least contrast. In the dark it is made lighter there. */
const paperDeep = '#f3efe6';

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const enough = 4.5;

/**
 * True when links and buttons in this colour can be read on the site's paper.
 * @param accent `#rgb` or `#rrggbb`; anything else is not readable
 */
export function isReadableAccent(accent: string): boolean {
  return isHexColour(accent) && getContrast(accent, paperDeep) >= enough;
}

/** Contrast ratio of two colours from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function getContrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [getLuminance(one), getLuminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function getLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = toChannels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toChannels(colour: string): number[] {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return pairs.map((pair) => Number.parseInt(pair, 16));
}

function isHexColour(text: string): boolean {
  return /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text);
}
