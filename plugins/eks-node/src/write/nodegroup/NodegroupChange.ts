import type {
  UpdateNodegroupConfigRequest,
  UpdateNodegroupVersionRequest,
} from '@aws-sdk/client-eks';
import type { NodegroupChangeId } from '@eks-platform/backstage-plugin-eks-common';
import type { UpdateStep } from '../UpdatePlan';

type Unnamed<Request> = Omit<
  Request,
  'clusterName' | 'nodegroupName' | 'clientRequestToken'
>;

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
  | { type: 'config'; input: Unnamed<UpdateNodegroupConfigRequest> }
  | {
      type: 'version';
      input: Omit<Unnamed<UpdateNodegroupVersionRequest>, 'force'>;
    }
  | { type: 'tags'; set: Record<string, string>; remove: string[] };
