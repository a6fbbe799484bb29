import { NotAllowedError } from '@backstage/errors';
import {
  kubernetesObjectId,
  PodGroups,
  type Cluster,
  type InventoryObject,
  type KubernetesApi,
  type KubernetesKind,
  type KubernetesNode,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { enterCluster } from '../../kubernetes/connectToCluster';
import type { KindReference, KubernetesAccess } from '../../kubernetes';
import { toPodFact } from '../../translate/kubernetes/toPodFact';
import type { PlannedReadOptions } from '../snapshot/PlannedReadOptions';
import { KUBERNETES_KINDS } from './kubernetesKinds';
import {
  kubernetesReaders,
  nodeReader,
  POD,
  type KubernetesReader,
} from './kubernetesReaders';

const PAGE_SIZE = 250;

/** Groups of whose presence somebody wants to know. */
const GROUPS_THAT_MATTER = [
  'appmesh.k8s.aws',
  'application-networking.k8s.aws',
  'eks.amazonaws.com',
  'gateway.networking.k8s.io',
  'karpenter.k8s.aws',
  'karpenter.sh',
];

/** What one cluster's Kubernetes API tells, as {@link readKubernetes} says. */
export async function readClusterKubernetes(
  aws: AwsScope,
  cluster: Cluster,
  options: PlannedReadOptions,
): Promise<InventoryObject[]> {
  const { partial, signal } = options;
  const parentArn = cluster.arn;
  const entered = await partial.attempt(
    {
      target: `kubernetes:version ${cluster.name}`,
      kinds: KUBERNETES_KINDS,
      parentArn,
    },
    async () => {
      const access = enterCluster(aws, cluster);
      return { access, ...(await access.describe({ signal })) };
    },
  );
  if (!entered) {
    return [];
  }
  const { access, serverVersion, groups } = entered;
  const api: KubernetesApi = {
    kind: 'kubernetes-api',
    arn: kubernetesObjectId({
      clusterArn: cluster.arn,
      kind: 'kubernetes-api',
      name: 'api',
    }),
    name: 'api',
    accountId: cluster.accountId,
    region: cluster.region,
    clusterName: cluster.name,
    clusterArn: cluster.arn,
    serverVersion,
    apiGroups: GROUPS_THAT_MATTER.filter(group => groups.includes(group)),
  };
  const failure = (kind: KubernetesKind, listed: KindReference) => ({
    target: `kubernetes:list ${listed.kind} ${cluster.name}`,
    kinds: [kind],
    parentArn,
  });

  let nodeError: unknown;
  const nodes = await partial.attempt(
    failure(nodeReader.kind, nodeReader.versions[0]),
    () =>
      readKind(access, cluster, nodeReader, signal).catch(error => {
        nodeError = error;
        throw error;
      }),
  );
  const pods = await partial.attempt(failure('pod-workload', POD), async () => {
    // Whoever may not see nodes may still see pods; but where nodes could not be read this once, pods wait with them.
    if (nodeError && !(nodeError instanceof NotAllowedError)) {
      throw nodeError;
    }
    return readPods(access, cluster, nodes ?? [], signal);
  });
  const objects: InventoryObject[] = [api, ...(nodes ?? []), ...(pods ?? [])];
  for (const reader of kubernetesReaders) {
    const found = await partial.attempt(
      failure(reader.kind, reader.versions[0]),
      () => readKind<KubernetesKind>(access, cluster, reader, signal),
    );
    objects.push(...(found ?? []));
  }
  return objects;
}

async function readKind<Kind extends KubernetesKind>(
  access: KubernetesAccess,
  cluster: Cluster,
  { versions, translate }: KubernetesReader<Kind>,
  signal: AbortSignal | undefined,
): Promise<Array<ReturnType<KubernetesReader<Kind>['translate']>>> {
  for (const version of versions) {
    if (await access.findKind(version, { signal })) {
      const objects = [];
      const pages = access.list(version, { signal, pageSize: PAGE_SIZE });
      for await (const object of pages) {
        objects.push(translate(object, cluster));
      }
      return objects;
    }
  }
  return [];
}

/** Pods are many and large: each is reduced to what is kept as its page is read. */
async function readPods(
  access: KubernetesAccess,
  cluster: Cluster,
  nodes: KubernetesNode[],
  signal: AbortSignal | undefined,
): Promise<InventoryObject[]> {
  const nodesByName = new Map(nodes.map(node => [node.name, node]));
  const groups = new PodGroups(cluster);
  const pods = access.list(POD, { signal, pageSize: PAGE_SIZE });
  for await (const pod of pods) {
    groups.add(toPodFact(pod, nodesByName));
  }
  return groups.workloads();
}
