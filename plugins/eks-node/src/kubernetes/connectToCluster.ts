import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { NotFoundError } from '@backstage/errors';
import {
  describePlace,
  type Cluster,
} from '@eks-platform/backstage-plugin-eks-common';
import { BoundedCache } from '../aws/BoundedCache';
import type { AwsScope } from '../EksService';
import { readCluster } from '../read/readCluster';
import type { ReadOptions } from '../read/ReadOptions';
import { clusterAddress, type ClusterAddress } from './ClusterAddress';
import { ClusterKubernetesAccess } from './ClusterKubernetesAccess';
import { ClusterTokens } from './ClusterTokens';
import type { KubernetesAccess } from './KubernetesAccess';
import { KubernetesConnection } from './KubernetesConnection';

const MOST_CLUSTERS = 1_000;

/** The connections of each scope and session, so that one token and one pool of sockets serve all who ask. */
const connections = new WeakMap<
  AwsScope,
  BoundedCache<ClusterKubernetesAccess>
>();

/**
 * Enters the Kubernetes API of a cluster with the credentials of its scope. Where it is and whom to trust there is what EKS
 * says at this moment, never an input; connection, token and known kinds are shared by all who enter the same cluster.
 *
 * @throws NotFoundError when there is no such cluster; ConflictError while it has no Kubernetes API.
 *
 * @public
 */
export async function connectToCluster(
  aws: AwsScope,
  { clusterName }: { clusterName: string },
  { signal }: ReadOptions = {},
): Promise<KubernetesAccess> {
  const cluster = await readCluster(aws, { clusterName }, { signal });
  if (!cluster) {
    throw new NotFoundError(
      `No cluster '${clusterName}' in ${describePlace(aws.scope)}`,
    );
  }
  return enterCluster(aws, cluster);
}

/**
 * Enters the Kubernetes API of a cluster as EKS has described it.
 *
 * @throws ConflictError while it has none.
 */
export function enterCluster(
  aws: AwsScope,
  cluster: Cluster,
): ClusterKubernetesAccess {
  const address = clusterAddress(cluster);
  let cache = connections.get(aws);
  if (!cache) {
    cache = new BoundedCache(MOST_CLUSTERS);
    connections.set(aws, cache);
  }
  return cache.getOrCreate(JSON.stringify(address), () =>
    connect(aws, address),
  );
}

function connect(
  aws: AwsScope,
  address: ClusterAddress,
): ClusterKubernetesAccess {
  const tokens = new ClusterTokens(aws, address.clusterName);
  return new ClusterKubernetesAccess(
    address,
    new KubernetesConnection(address, tokens),
    () => callerArn(aws),
  );
}

/** The role or user behind the scope's credentials, for a message. */
async function callerArn(aws: AwsScope): Promise<string> {
  try {
    const { Arn = '' } = await aws.sts.send(new GetCallerIdentityCommand({}));
    return roleOfSession(Arn);
  } catch {
    return aws.scope.roleArn ?? `the credentials of ${aws.scope.accountId}`;
  }
}

/** An access entry names the role, not the session; the role's path is not known from the session. */
function roleOfSession(arn: string): string {
  return arn.replace(
    /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\/.*$/,
    'arn:$1:iam::$2:role/$3',
  );
}
