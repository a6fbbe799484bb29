import type {
  EncryptionConfig,
  UpdateClusterConfigRequest,
} from '@aws-sdk/client-eks';
import type { ClusterChangeId } from '@eks-platform/backstage-plugin-eks-common';
import type { UpdateStep } from '../UpdatePlan';

/**
 * One change of a cluster, as EKS is asked for it.
 *
 * @public
 */
export interface ClusterChange extends UpdateStep {
  change: ClusterChangeId;
  ask: ClusterChangeRequest;
}

/**
 * The request that a change of a cluster takes.
 *
 * @public
 */
export type ClusterChangeRequest =
  | {
      type: 'config';
      input: Omit<UpdateClusterConfigRequest, 'name' | 'clientRequestToken'>;
    }
  | { type: 'version'; version: string }
  | { type: 'encryption'; encryptionConfig: EncryptionConfig[] }
  | { type: 'tags'; set: Record<string, string>; remove: string[] };
