/**
 * Every circle among things that each name others, each circle once, beginning with the member that comes first in
 * `nodes`. Something that names itself is no circle here. Linear in the number of names.
 */
export function findCircles<Id>(nodes: readonly Id[], getNext: (id: Id) => readonly Id[]): Id[][] {
  const circles: Id[][] = [];
  const finished = new Set<Id>();
  for (const start of nodes) {
    if (finished.has(start)) continue;
    // A path of its own instead of recursion: a chain of a thousand editions must not exhaust the stack.
    const path: { readonly id: Id; readonly rest: ArrayIterator<Id> }[] = [
      { id: start, rest: getNext(start).values() },
    ];
    const positions = new Map<Id, number>([[start, 0]]);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const next = last.rest.next().value;
      if (next === undefined) {
        finished.add(last.id);
        positions.delete(last.id);
        path.pop();
      } else if (positions.has(next)) {
        const circle = path.slice(positions.get(next)).map((step) => step.id);
        if (circle.length > 1) circles.push(circle);
      } else if (!finished.has(next)) {
        positions.set(next, path.length);
        path.push({ id: next, rest: getNext(next).values() });
      }
    }
  }
  return circles;
}
