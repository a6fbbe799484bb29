import { DescribeClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import { KubeConfig } from '@kubernetes/client-node';
import type { Sandbox } from '../../Sandbox';
import { clusterToken, type TokenCredentials } from './clusterToken';

/** The API of one cluster, as its clients find it. */
export interface OpenCluster {
  eks: EKSClient;
  /** As AWS describes it, without a slash at the end. */
  endpoint: string;
  certificateAuthorityData: string;
  /** What clients are made from; the account's administrator unless told otherwise. */
  kubeConfig(credentials?: TokenCredentials): Promise<KubeConfig>;
}

/** Asks EKS where a cluster's API is. */
export async function openCluster(
  sandbox: Sandbox,
  where: { accountId: string; region: string; clusterName: string },
): Promise<OpenCluster> {
  const { accountId, region, clusterName } = where;
  const administrator = { accessKeyId: accountId, secretAccessKey: 'any' };
  const eks = new EKSClient({
    endpoint: sandbox.url,
    region,
    credentials: administrator,
  });
  const { cluster } = await eks.send(
    new DescribeClusterCommand({ name: clusterName }),
  );
  const endpoint = cluster!.endpoint!;
  const certificateAuthorityData = cluster!.certificateAuthority!.data!;
  return {
    eks,
    endpoint,
    certificateAuthorityData,
    kubeConfig: async (credentials = administrator) => {
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
  };
}
