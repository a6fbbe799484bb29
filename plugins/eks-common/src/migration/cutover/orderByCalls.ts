/**
 * Puts things that call each other into groups, callees before callers. Those that call each other in a circle are one
 * group; all others are groups of one. Without calls between them the order is as given. (Tarjan's algorithm: in time
 * linear to things and calls, and without recursion, as a chain may be long.)
 *
 * @example
 * ```ts
 * orderByCalls(['a', 'b', 'c'], x => ({ a: ['b'], b: ['c'], c: ['b'] })[x] ?? []); // [['b', 'c'], ['a']]
 * ```
 */
export function orderByCalls<Thing>(
  things: Thing[],
  calledBy: (thing: Thing) => Thing[],
): Thing[][] {
  const known = new Set(things);
  const place = new Map(things.map((thing, index) => [thing, index]));
  const visits = new Map<Thing, Visit<Thing>>();
  const open: Thing[] = [];
  const groups: Thing[][] = [];

  const visit = (thing: Thing): Visit<Thing> => {
    const made: Visit<Thing> = {
      thing,
      number: visits.size,
      lowest: visits.size,
      isOpen: true,
      next: calledBy(thing).filter(other => known.has(other)),
    };
    visits.set(thing, made);
    open.push(thing);
    return made;
  };

  for (const thing of things) {
    const path = visits.has(thing) ? [] : [visit(thing)];
    while (path.length > 0) {
      const current = path[path.length - 1];
      const called = current.next.shift();
      const earlier = called === undefined ? undefined : visits.get(called);
      if (called !== undefined && !earlier) {
        path.push(visit(called));
      } else if (earlier?.isOpen) {
        current.lowest = Math.min(current.lowest, earlier.number);
      } else if (called === undefined) {
        path.pop();
        const caller = path[path.length - 1];
        if (caller) {
          caller.lowest = Math.min(caller.lowest, current.lowest);
        }
        if (current.lowest === current.number) {
          const group = open.splice(open.indexOf(current.thing));
          for (const member of group) {
            visits.get(member)!.isOpen = false;
          }
          groups.push(group.sort((a, b) => place.get(a)! - place.get(b)!));
        }
      }
    }
  }
  return groups;
}

interface Visit<Thing> {
  thing: Thing;
  number: number;
  /** The lowest number that can be reached. */
  lowest: number;
  /** True while it may still belong to a circle. */
  isOpen: boolean;
  next: Thing[];
}
