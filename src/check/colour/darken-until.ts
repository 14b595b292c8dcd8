import { getChannels } from './get-contrast.ts';

/** The same colour, darker by small steps until `isDarkEnough` holds; black at the last. */
export function darkenUntil(colour: string, isDarkEnough: (colour: string) => boolean): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const darker = toHex(getChannels(colour).map((channel) => channel * share));
    if (isDarkEnough(darker)) return darker;
  }
  return '#000000';
}

function toHex(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
