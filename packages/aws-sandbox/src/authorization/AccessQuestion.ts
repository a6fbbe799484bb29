import type { OperationContext } from '../server/Operation';
import type { ConditionContext } from '../services/sts/trust/meetsConditions';

/** One thing that a caller must be allowed so that its request is carried out. */
export interface AccessQuestion {
  /** For example `eks:CreateCluster`. */
  action: string;
  /** An ARN, which ends in `*` where nobody knows it yet, or `*` alone. */
  resource: string;
  /** How errors name the resource where they do not give its ARN, for example `role backstage`. */
  resourceInWords?: string;
  /** The tags of the resource, when it is there and has any. */
  resourceTags?(): Record<string, string> | undefined;
  /** Values of the service's own condition keys; those that hold for every request are not among them. */
  conditions?(): ConditionContext;
}

/** What a caller must be allowed for an operation of a service; nothing when anybody may. */
export type AskAccess = (
  operation: string,
  input: object,
  context: OperationContext,
) => AccessQuestion[];
