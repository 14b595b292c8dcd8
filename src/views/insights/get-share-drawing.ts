import { scaleLinear } from 'd3-scale';
import type { Share } from './get-share.ts';

/** A share as it is drawn: each case a stop, where they are few enough to be seen one by one; else a line. */
export type ShareDrawing = StopsDrawing | LineDrawing;

export interface StopsDrawing {
  readonly kind: 'stops';
  readonly width: number;
  readonly height: number;
  /** Path through the centres of those that count, each a dot of its own: `M6 6h0M18 6h0`. */
  readonly part: string;
  /** The same for the others. */
  readonly rest: string;
}

export interface LineDrawing {
  readonly kind: 'line';
  readonly width: number;
  readonly height: number;
  /** From where to where the part reaches, on the whole width. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly ticks: readonly {
    readonly x: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

/** In units of the drawing, which are pixels on a phone of 360 px. */
const width = 300;
const perRow = 25;
const step = width / perRow;
const maxStops = 100;
const edge = 6;

export function getShareDrawing({ kind, part, whole }: Share): ShareDrawing {
  return kind === 'count' && whole <= maxStops ? drawStops(part, whole) : drawLine(part / whole);
}

function drawStops(part: number, whole: number): StopsDrawing {
  const place = scaleLinear()
    .domain([0, perRow])
    .rangeRound([step / 2, width + step / 2]);
  const stops = Array.from({ length: whole }, (_, index) => {
    return `M${place(index % perRow)} ${place(Math.floor(index / perRow))}h0`;
  });
  return {
    kind: 'stops',
    width: Math.min(whole, perRow) * step,
    height: Math.ceil(whole / perRow) * step,
    part: stops.slice(0, part).join(''),
    rest: stops.slice(part).join(''),
  };
}

function drawLine(share: number): LineDrawing {
  const scale = scaleLinear([0, 1], [edge, width - edge]);
  const toLabel = scale.tickFormat(2, '.0%');
  const ticks = scale.ticks(2);
  return {
    kind: 'line',
    width,
    height: 34,
    from: scale(0),
    to: Math.round(scale(share) * 10) / 10,
    end: scale(1),
    ticks: ticks.map((tick, index) => ({
      x: scale(tick),
      label: toLabel(tick),
      anchor: index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle',
    })),
  };
}
