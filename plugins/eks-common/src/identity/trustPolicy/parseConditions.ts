import type { PolicyCondition } from './PolicyStatement';
import { isRecord, toStrings } from './toStrings';

const OPERATOR = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/;

/** Reads a statement's `Condition`; undefined when it does not have the form of one. */
export function parseConditions(value: unknown): PolicyCondition[] | undefined {
  if (!isRecord(value)) {
    return undefined;
  }
  const conditions: PolicyCondition[] = [];
  for (const [name, keys] of Object.entries(value)) {
    const [, set, operator, ifExists] = OPERATOR.exec(name.toLowerCase()) ?? [];
    if (!operator || !isRecord(keys)) {
      return undefined;
    }
    for (const [key, found] of Object.entries(keys)) {
      const values = toStrings(found);
      if (!values) {
        return undefined;
      }
      conditions.push({
        operator,
        ...(isSet(set) && { set }),
        ifExists: Boolean(ifExists),
        holdsWithoutKey:
          Boolean(ifExists) ||
          set === 'forallvalues' ||
          operator === 'null' ||
          operator.includes('not'),
        key: key.toLowerCase(),
        values,
      });
    }
  }
  return conditions;
}

function isSet(set: string | undefined): set is 'forallvalues' | 'foranyvalue' {
  return set === 'forallvalues' || set === 'foranyvalue';
}
