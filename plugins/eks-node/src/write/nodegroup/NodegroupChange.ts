import type {
  UpdateNodegroupConfigRequest,
  UpdateNodegroupVersionRequest,
} from '@aws-sdk/client-eks';
import type { NodegroupChangeId } from '@eks-platform/backstage-plugin-eks-common';
import type { UpdateStep } from '../UpdatePlan';

/**
 * One change of a node group, as EKS is asked for it.
 *
 * @public
 */
export interface NodegroupChange extends UpdateStep {
  change: NodegroupChangeId;
  ask: NodegroupChangeRequest;
}

/**
 * The request that a change of a node group takes.
 *
 * @public
 */
export type NodegroupChangeRequest =
  | {
      type: 'config';
      input: Omit<
        UpdateNodegroupConfigRequest,
        'clusterName' | 'nodegroupName' | 'clientRequestToken'
      >;
    }
  | {
      type: 'version';
      input: Omit<
        UpdateNodegroupVersionRequest,
        'clusterName' | 'nodegroupName' | 'clientRequestToken' | 'force'
      >;
    }
  | { type: 'tags'; set: Record<string, string>; remove: string[] };
