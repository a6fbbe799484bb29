import type { AwsScope } from '../../EksService';
import { planResource, type ResourcePlan } from '../ResourcePlan';
import { waitForResource, type WaitOptions } from '../waitForResource';

/**
 * What exists of a step.
 *
 * @public
 */
export interface LatticeResource {
  /** `ACTIVE` for what AWS gives no status. */
  status: string;
  /** What can be compared with what is wanted. */
  fields: unknown;
  id?: string;
  arn?: string;
  /** Why AWS could not make it; where AWS says so. */
  failure?: string;
}

/**
 * One resource of VPC Lattice on the way to a service network or service.
 *
 * @public
 */
export interface LatticeStep {
  /** Stands in a sentence, for example `listener 'http' of service 'cart'`. */
  title: string;
  /** Identifies it within its scope. */
  path: string;
  wanted: object;
  /** What exists under its name; undefined also when what it is part of does not exist yet. */
  describe(signal?: AbortSignal): Promise<LatticeResource | undefined>;
  apply(clientRequestToken: string, signal?: AbortSignal): Promise<void>;
}

const FAILED = ['CREATE_FAILED', 'UPDATE_FAILED', 'DELETE_FAILED'];

/**
 * Plans a step.
 *
 * | existing | plan |
 * | --- | --- |
 * | nothing | create |
 * | failed, or being deleted | conflict |
 * | as wanted | adopt |
 * | anything else | differs |
 *
 * @public
 */
export function planLatticeStep(
  step: LatticeStep,
  existing: LatticeResource | undefined,
): ResourcePlan {
  const { status = '', fields, failure } = existing ?? {};
  const isHopeless = FAILED.includes(status) || status.startsWith('DELETE');
  return planResource({
    wanted: step.wanted,
    existing: existing && {
      status,
      fields,
      hopeless: isHopeless
        ? `it is ${status}${failure ? ` (${failure})` : ''}`
        : undefined,
    },
  });
}

/**
 * Waits until a step is ACTIVE.
 *
 * @throws CreationFailedError as soon as AWS says that it failed; the errors of `pollUntil`.
 * @public
 */
export async function waitForLatticeStep(
  aws: AwsScope,
  step: LatticeStep,
  options: WaitOptions,
): Promise<LatticeResource> {
  return waitForResource({
    ...options,
    title: `${step.title[0].toUpperCase()}${step.title.slice(1)}`,
    scope: aws.scope,
    read: async signal => {
      const found = await step.describe(signal);
      return (
        found && {
          ...found,
          health: found.failure
            ? [{ code: found.status, message: found.failure, resourceIds: [] }]
            : [],
        }
      );
    },
    ready: ['ACTIVE'],
    failed: FAILED,
  });
}
