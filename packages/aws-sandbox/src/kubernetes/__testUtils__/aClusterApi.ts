import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
} from '@aws-sdk/client-eks';
import { createSandbox } from '../../createSandbox';
import type { Sandbox, SandboxOptions } from '../../Sandbox';
import type { TokenCredentials } from './clusterToken';
import { openCluster, type OpenCluster } from './openCluster';

/** The account of the demo's first cluster. */
export const account = '111122223333';
/** The cluster of the tests. */
export const clusterName = 'platform-dev';
/** ARN of the administrator. */
export const adminArn = `arn:aws:iam::${account}:user/admin`;
/** What the administrator signs with. */
export const admin: TokenCredentials = {
  accessKeyId: account,
  secretAccessKey: 'any',
};

/** The Kubernetes API of a cluster of the demo, with its administrator let in. */
export interface ClusterApi extends OpenCluster {
  sandbox: Sandbox;
  /** Lets a principal in with an access policy. */
  letIn(
    principalArn: string,
    access?: {
      policy?: string;
      namespaces?: string[];
      kubernetesGroups?: string[];
    },
  ): Promise<void>;
}

/** Starts a sandbox with the demo and its Kubernetes API. */
export async function aClusterApi(
  options: Pick<SandboxOptions, 'clock' | 'state'> = {},
): Promise<ClusterApi> {
  const sandbox = await createSandbox({
    kubernetes: true,
    speed: 1_000_000,
    ...options,
  });
  const opened = await openCluster(sandbox, {
    accountId: account,
    region: 'eu-west-1',
    clusterName,
  });
  const { eks } = opened;
  return {
    sandbox,
    ...opened,
    letIn: async (principalArn, access = {}) => {
      const { policy, namespaces, kubernetesGroups } = access;
      await eks.send(
        new CreateAccessEntryCommand({
          clusterName,
          principalArn,
          kubernetesGroups,
        }),
      );
      if (!policy) return;
      await eks.send(
        new AssociateAccessPolicyCommand({
          clusterName,
          principalArn,
          policyArn: `arn:aws:eks::aws:cluster-access-policy/${policy}`,
          accessScope: namespaces
            ? { type: 'namespace', namespaces }
            : { type: 'cluster' },
        }),
      );
    },
  };
}
