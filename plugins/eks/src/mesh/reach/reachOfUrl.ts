/** Whose callers, or whom it calls, stands out in the picture. */
export interface Reach {
  direction: 'callers' | 'callees';
  /** Identifier of the node. */
  of: string;
}

/** Reads it from the URL; anything else counts as nothing. */
export function parseReach(value: string | null): Reach | undefined {
  const [, direction, of] = /^(callers|callees):(.+)$/.exec(value ?? '') ?? [];
  return direction
    ? { direction: direction as Reach['direction'], of }
    : undefined;
}

/** The other way round. */
export function formatReach(reach?: Reach): string | undefined {
  return reach && `${reach.direction}:${reach.of}`;
}
