import type { Conflict, ConflictPlace } from '../model.ts';
import { findCircles } from './find-circles.ts';

/** Something that says what it replaces, and where it says so; `value` is the id that is replaced. */
export interface Superseding {
  readonly id: string;
  readonly supersedes: readonly ConflictPlace[];
}

/** Things that replace themselves or one another in a circle, so that none of them is the one to read. */
export function findSupersedingConflicts(things: readonly Superseding[]): Conflict[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const selves = things.flatMap(({ id, supersedes }) => supersedes.filter((one) => one.value === id));
  const circles = findCircles([...byId.keys()], (id) => byId.get(id)?.supersedes.map((one) => one.value) ?? []);
  return [
    ...selves.map((self): Conflict => ({ kind: 'link-to-itself', ...self, from: 'supersedes', others: [] })),
    ...circles.flatMap((circle): Conflict[] => {
      const [first, ...others] = circle.flatMap((id, index) => {
        const next = circle[(index + 1) % circle.length];
        return byId.get(id)?.supersedes.find((one) => one.value === next) ?? [];
      });
      return first === undefined ? [] : [{ kind: 'supersedes-circle', ...first, from: 'supersedes', others }];
    }),
  ];
}
