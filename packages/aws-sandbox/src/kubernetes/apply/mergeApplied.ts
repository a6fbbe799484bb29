import { isRecord } from '../objects/isRecord';
import { keysOf, type MergeRules } from './ListShape';

/** Lays what a manager applies over what is there; what it does not mention stays. */
export function mergeApplied(
  live: unknown,
  applied: unknown,
  rules: MergeRules,
  names: string[] = [],
): unknown {
  if (isRecord(applied) && isRecord(live) && !isAtomic(rules, names)) {
    const merged: Record<string, unknown> = { ...live };
    for (const [key, value] of Object.entries(applied)) {
      merged[key] = mergeApplied(live[key], value, rules, [...names, key]);
    }
    return merged;
  }
  if (!Array.isArray(applied) || !Array.isArray(live)) return applied;
  const shape = rules.listAt(names);
  if (shape.kind === 'atomic') return applied;
  const merged = [...live];
  for (const item of applied) {
    const key = keysOf(item, shape);
    const index = merged.findIndex(existing => keysOf(existing, shape) === key);
    if (index < 0) merged.push(item);
    else merged[index] = mergeApplied(merged[index], item, rules, names);
  }
  return merged;
}

function isAtomic(rules: MergeRules, names: string[]): boolean {
  return names.length > 0 && rules.isAtomicMap(names);
}
