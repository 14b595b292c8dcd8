import type { KeyFigure } from '../../library/model.ts';

/** A figure that is a part of a whole: a count, as of 65 of 66, or a percentage alone. */
export type Share =
  | { readonly kind: 'count'; readonly part: number; readonly whole: number }
  | { readonly kind: 'percentage'; readonly part: number; readonly whole: 100 };

/** The part and the whole of a figure; null for one that is no share ("£2 million"), and where the base is not known. */
export function getShare({ value, of }: Pick<KeyFigure, 'value' | 'of'>): Share | null {
  const percentage = /^(\d+(?:\.\d+)?)\s?(?:%|per\s?cent)$/i.exec(value.trim())?.[1];
  if (percentage !== undefined) {
    const part = Number(percentage);
    return of === null || part > 100 ? null : { kind: 'percentage', part, whole: 100 };
  }
  const part = toWhole(value);
  const whole = toWhole(of ?? '');
  return part === null || whole === null || whole === 0 || part > whole ? null : { kind: 'count', part, whole };
}

/** null for what is no whole number: `293`, `1,200`. */
function toWhole(text: string): number | null {
  return /^\d{1,3}(?:,?\d{3})*$/.test(text.trim()) ? Number(text.replaceAll(',', '')) : null;
}
