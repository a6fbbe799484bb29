import { orderGraph } from './graph/orderGraph';
import type { GraphEdge, PlanGraph } from './graph/PlanGraph';
import type {
  PlatformKind,
  PlatformResource,
} from './document/PlatformResource';

/** What nodes need to become Ready. */
const BEFORE_NODES = ['vpc-cni', 'kube-proxy'];
/** They run on every node that comes, and so wait for none. */
const WITHOUT_NODES = [
  ...BEFORE_NODES,
  'eks-pod-identity-agent',
  'eks-node-monitoring-agent',
];
const IN_CLUSTER: PlatformKind[] = [
  'addon',
  'nodegroup',
  'fargateProfile',
  'accessEntry',
  'podIdentityAssociation',
  'identityProviderConfig',
  'capability',
  'manifests',
];

/** Why something of one kind waits for something of another. */
interface EdgeRule {
  from: PlatformKind[];
  to: PlatformKind[];
  kind: GraphEdge['kind'];
  reason: string;
  /** Between all of these kinds when left out. */
  when?: (
    from: PlatformResource,
    to: PlatformResource,
    all: PlatformResource[],
  ) => boolean;
}

/** The order that AWS asks for, or that makes things work at once. */
const rules: EdgeRule[] = [
  {
    from: ['role', 'irsaRole'],
    to: ['cluster', ...IN_CLUSTER],
    kind: 'needs',
    reason: 'the role is handed to it',
    when: (role, to) => to.references.includes(role.name),
  },
  {
    from: ['cluster'],
    to: IN_CLUSTER,
    kind: 'needs',
    reason: 'it lives in the cluster',
  },
  {
    from: ['cluster'],
    to: ['oidcProvider', 'irsaRole'],
    kind: 'needs',
    reason: "the cluster's issuer is known once the cluster is there",
  },
  {
    from: ['oidcProvider'],
    to: ['irsaRole'],
    kind: 'needs',
    reason: 'its trust policy names the provider',
  },
  {
    from: ['addon'],
    to: ['nodegroup'],
    kind: 'needs',
    reason: 'nodes are ready once their network is',
    when: ({ name }) => BEFORE_NODES.includes(name),
  },
  {
    from: ['podIdentityAssociation'],
    to: ['nodegroup'],
    kind: 'needs',
    reason: 'the VPC CNI gets its permissions by it',
    when: ({ name }) => name === 'kube-system/aws-node',
  },
  {
    from: ['nodegroup'],
    to: ['addon'],
    kind: 'needs-one',
    reason: 'its pods need nodes',
    when: (_, { name }) => !WITHOUT_NODES.includes(name),
  },
  {
    from: ['fargateProfile'],
    to: ['addon'],
    kind: 'needs-one',
    reason: 'its pods need somewhere to run, and there are no node groups',
    when: (_, { name }, all) =>
      !WITHOUT_NODES.includes(name) &&
      !all.some(({ kind }) => kind === 'nodegroup'),
  },
  {
    from: ['nodegroup', 'fargateProfile'],
    to: ['manifests'],
    kind: 'needs-one',
    reason: 'its pods, which are waited for, need somewhere to run',
    when: (_, to) => to.kind === 'manifests' && to.entry.wait,
  },
  {
    from: ['accessEntry'],
    to: ['manifests'],
    kind: 'after',
    reason: 'one of the entries lets Backstage in',
  },
  {
    from: ['addon', 'capability'],
    to: ['manifests'],
    kind: 'after',
    reason: 'the kinds and webhooks that it brings are there then',
  },
];

/**
 * What waits for what in a platform, and why. Fargate profiles come one after the other, because EKS takes them one at a
 * time; sets of manifests too, because later ones may build on earlier ones. Everything else goes at once where no rule says
 * otherwise.
 */
export function planGraph(
  resources: PlatformResource[],
): PlanGraph<PlatformResource> {
  const edges = rules.flatMap(({ from, to, kind, reason, when }) =>
    resources
      .filter(first => from.includes(first.kind))
      .flatMap(first =>
        resources
          .filter(
            second =>
              to.includes(second.kind) &&
              (when?.(first, second, resources) ?? true),
          )
          .map(second => ({ from: first.id, to: second.id, kind, reason })),
      ),
  );
  return orderGraph(resources, [
    ...edges,
    ...inARow(resources, 'fargateProfile', {
      kind: 'after',
      reason: 'EKS takes Fargate profiles one at a time',
    }),
    ...inARow(resources, 'manifests', {
      kind: 'needs',
      reason: 'sets of manifests are applied in their order',
    }),
  ]);
}

function inARow(
  resources: PlatformResource[],
  kind: PlatformKind,
  edge: Pick<GraphEdge, 'kind' | 'reason'>,
): GraphEdge[] {
  const row = resources.filter(resource => resource.kind === kind);
  return row.slice(1).map((resource, index) => ({
    from: row[index].id,
    to: resource.id,
    ...edge,
  }));
}
