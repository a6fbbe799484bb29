import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  DescribeClusterCommand,
  EKSClient,
} from '@aws-sdk/client-eks';
import { KubeConfig } from '@kubernetes/client-node';
import { createSandbox } from '../../createSandbox';
import type { Sandbox, SandboxOptions } from '../../Sandbox';
import { clusterToken, type TokenCredentials } from './clusterToken';

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
export interface ClusterApi {
  sandbox: Sandbox;
  eks: EKSClient;
  /** As AWS describes it, without a slash at the end. */
  endpoint: string;
  certificateAuthorityData: string;
  /** What clients are made from; the administrator unless told otherwise. */
  kubeConfig(credentials?: TokenCredentials): Promise<KubeConfig>;
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
  const eks = new EKSClient({
    endpoint: sandbox.url,
    region: 'eu-west-1',
    credentials: admin,
  });
  const { cluster } = await eks.send(
    new DescribeClusterCommand({ name: clusterName }),
  );
  const endpoint = cluster!.endpoint!;
  const certificateAuthorityData = cluster!.certificateAuthority!.data!;
  return {
    sandbox,
    eks,
    endpoint,
    certificateAuthorityData,
    kubeConfig: async (credentials = admin) => {
      const config = new KubeConfig();
      config.loadFromClusterAndUser(
        {
          name: 'c',
          server: endpoint,
          caData: certificateAuthorityData,
          skipTLSVerify: false,
        },
        {
          name: 'u',
          token: await clusterToken(sandbox, { credentials, clusterName }),
        } as never,
      );
      return config;
    },
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
