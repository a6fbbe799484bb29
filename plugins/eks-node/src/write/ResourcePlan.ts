import { diffFields, type FieldDifference } from './diffFields';

/**
 * What is to be done so that a resource exists as wanted.
 *
 * @public
 */
export type ResourcePlan =
  /** Nothing of that name exists. */
  | { action: 'create' }
  /** It exists as wanted, or is about to: by an earlier run, or by somebody else. */
  | { action: 'adopt'; status: string }
  /** It exists and is something else. */
  | { action: 'differs'; status: string; differences: FieldDifference[] }
  /** It exists in a state from which it will never be as wanted. */
  | { action: 'conflict'; status: string; reason: string };

/**
 * Plans one resource from what is wanted and what exists.
 *
 * | exists | in a hopeless state | differs | plan |
 * | --- | --- | --- | --- |
 * | no | – | – | create |
 * | yes | yes | – | conflict |
 * | yes | no | yes | differs |
 * | yes | no | no | adopt |
 *
 * @public
 */
export function planResource(options: {
  wanted: unknown;
  /** Missing when nothing of that name exists. */
  existing?: {
    status: string;
    fields: unknown;
    /** Why its state is hopeless; missing when it is not. */
    hopeless?: string;
  };
}): ResourcePlan {
  const { wanted, existing } = options;
  if (!existing) {
    return { action: 'create' };
  }
  const { status } = existing;
  if (existing.hopeless) {
    return { action: 'conflict', status, reason: existing.hopeless };
  }
  const differences = diffFields(wanted, existing.fields);
  return differences.length > 0
    ? { action: 'differs', status, differences }
    : { action: 'adopt', status };
}
