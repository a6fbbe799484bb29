import { isRecord } from '../objects/isRecord';

/** How the items of a list are told apart. */
export type ListShape =
  /** The list is one value. */
  | { kind: 'atomic' }
  /** Every item is itself. */
  | { kind: 'set' }
  /** Items are objects with keys, of which some may be left out. */
  | { kind: 'map'; keys: string[]; fallbacks?: Record<string, unknown> };

/** How the lists and maps of a kind merge; paths are names of fields only. */
export interface MergeRules {
  listAt(names: string[]): ListShape;
  isAtomicMap(names: string[]): boolean;
}

/** What tells an item of a keyed list apart: its keys as JSON, in alphabetical order. */
export function keysOf(item: unknown, shape: ListShape): string {
  if (shape.kind !== 'map' || !isRecord(item)) return JSON.stringify(item);
  const keys: Record<string, unknown> = {};
  for (const key of [...shape.keys].sort()) {
    const value = item[key] ?? shape.fallbacks?.[key];
    if (value !== undefined) keys[key] = value;
  }
  return JSON.stringify(keys);
}
