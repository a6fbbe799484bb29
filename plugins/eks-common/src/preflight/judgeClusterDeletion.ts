import { describePlace } from './describePlace';
import type { Fact } from './Fact';
import type { CapabilityFact } from './facts';
import type { Finding } from './Finding';
import type { Scope } from '../inventory/Scope';

/**
 * What a cluster leaves behind in its account, in a word.
 *
 * @public
 */
export type LeftBehindKind = 'load balancer' | 'volume' | 'security group';

/**
 * What was read from AWS to judge the deletion of a cluster.
 *
 * @public
 */
export interface ClusterDeletionFacts {
  scope: Scope;
  /** Names of what must go before. */
  nodegroups: Fact<string[]>;
  fargateProfiles: Fact<string[]>;
  capabilities: Fact<CapabilityFact[]>;
  /** What controllers in the cluster have made outside of it. */
  tagged: Fact<Array<{ kind: LeftBehindKind; id: string }>>;
  /** Names of the roles whose trust policy names the cluster's OIDC issuer. */
  roles: Fact<string[]>;
  /** ARNs of the cluster's OIDC provider. */
  oidcProviders: Fact<string[]>;
  logGroups: string[];
}

/**
 * A cluster that is to be deleted.
 *
 * @public
 */
export interface ClusterDeletionRequest {
  name: string;
  deletionProtection: boolean;
  /** True when its node groups and Fargate profiles shall go with it. */
  deleteCompute: boolean;
  /** True when what it leaves behind shall stay. */
  leaveBehind: boolean;
}

/** Whatever a cluster leaves behind, and what to do about it. */
const KINDS: Array<{
  code: string;
  title: string;
  list: (facts: ClusterDeletionFacts) => Fact<string[]>;
  remedy: string;
}> = [
  {
    code: 'LOAD_BALANCERS_LEFT_BEHIND',
    title: 'load balancers',
    list: facts => ofKind(facts, 'load balancer'),
    remedy:
      'Delete the Services of type LoadBalancer, Ingresses and Gateways in the cluster first, so that its controllers delete them',
  },
  {
    code: 'VOLUMES_LEFT_BEHIND',
    title: 'volumes',
    list: facts => ofKind(facts, 'volume'),
    remedy: 'Delete the PersistentVolumeClaims in the cluster first',
  },
  {
    code: 'SECURITY_GROUPS_LEFT_BEHIND',
    title: 'security groups',
    list: facts => ofKind(facts, 'security group'),
    remedy: 'Delete what uses them first, load balancers above all',
  },
  {
    code: 'ROLES_LEFT_BEHIND',
    title: "roles that trust the cluster's ServiceAccounts",
    list: facts => facts.roles,
    remedy: 'Delete them, or let them trust another cluster',
  },
  {
    code: 'OIDC_PROVIDER_LEFT_BEHIND',
    title: 'the OIDC provider in IAM',
    list: facts => facts.oidcProviders,
    remedy: 'Delete it in IAM',
  },
  {
    code: 'LOG_GROUP_LEFT_BEHIND',
    title: 'the log group of the control plane',
    list: ({ logGroups }) => ({ known: true, value: logGroups }),
    remedy: 'Keep it as long as you need the logs, and delete it then',
  },
];

/**
 * Judges the deletion of a cluster: what forbids it, and what it would leave behind. What could not be read counts as left
 * behind: nothing is taken for gone because nobody may look.
 *
 * | found | outcome |
 * | --- | --- |
 * | deletion protection | error |
 * | node groups or Fargate profiles | error, unless they go with it |
 * | capabilities | error |
 * | something left behind, or unknown | error, a warning when it is told to leave it |
 *
 * @public
 */
export function judgeClusterDeletion(
  request: ClusterDeletionRequest,
  facts: ClusterDeletionFacts,
): Finding[] {
  const findings = [
    ...judgeProtection(request),
    ...judgeContents(request, facts),
    ...KINDS.flatMap(kind => judgeLeftBehind(kind, request, facts)),
  ];
  return [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...findings.filter(({ severity }) => severity !== 'error'),
  ];
}

/**
 * The identifiers of all that the deletion of a cluster leaves behind, as far as it could be read.
 *
 * @public
 */
export function listLeftBehind(facts: ClusterDeletionFacts): string[] {
  return KINDS.flatMap(({ list }) => {
    const fact = list(facts);
    return fact.known ? fact.value : [];
  });
}

function ofKind(
  { tagged }: ClusterDeletionFacts,
  kind: LeftBehindKind,
): Fact<string[]> {
  return tagged.known
    ? {
        known: true,
        value: tagged.value
          .filter(item => item.kind === kind)
          .map(({ id }) => id),
      }
    : tagged;
}

function judgeProtection(request: ClusterDeletionRequest): Finding[] {
  return request.deletionProtection
    ? [
        {
          severity: 'error',
          code: 'DELETION_PROTECTED',
          field: 'name',
          message: `Cluster '${request.name}' is protected from deletion`,
          remedy:
            'If it shall really go, switch deletionProtection off with eks:cluster:update first.',
        },
      ]
    : [];
}

function judgeContents(
  { name, deleteCompute }: ClusterDeletionRequest,
  facts: ClusterDeletionFacts,
): Finding[] {
  const { nodegroups, fargateProfiles, capabilities } = facts;
  const compute = 'Set deleteCompute: true to delete them with the cluster.';
  return [
    { title: 'node groups', fact: nodegroups, remedy: compute },
    { title: 'Fargate profiles', fact: fargateProfiles, remedy: compute },
    {
      title: 'capabilities',
      fact: capabilities.known
        ? {
            known: true as const,
            value: capabilities.value.map(capability => capability.name),
          }
        : capabilities,
      remedy: 'Delete them first: EKS holds the cluster until they are gone.',
    },
  ].flatMap(({ title, fact, remedy }): Finding[] => {
    if (!fact.known) {
      return [
        {
          severity: 'error',
          code: 'CONTENTS_UNKNOWN',
          message: `Could not read the ${title} of cluster '${name}' in ${describePlace(
            facts.scope,
          )}: ${fact.reason}`,
          remedy: "Allow Backstage's role to read them.",
        },
      ];
    }
    if (fact.value.length === 0 || (deleteCompute && remedy === compute)) {
      return [];
    }
    return [
      {
        severity: 'error',
        code: 'CLUSTER_NOT_EMPTY',
        field: 'name',
        message: `Cluster '${name}' still has ${title}: ${fact.value.join(
          ', ',
        )}`,
        remedy,
      },
    ];
  });
}

function judgeLeftBehind(
  { code, title, list, remedy }: (typeof KINDS)[number],
  { name, leaveBehind }: ClusterDeletionRequest,
  facts: ClusterDeletionFacts,
): Finding[] {
  const fact = list(facts);
  const severity = leaveBehind ? 'warning' : 'error';
  const goOn = leaveBehind ? '' : ', or set leaveBehind: true to go on';
  if (!fact.known) {
    return [
      {
        severity,
        code: 'LEFT_BEHIND_UNKNOWN',
        message: `Could not read whether cluster '${name}' leaves behind ${title} in ${describePlace(
          facts.scope,
        )}: ${fact.reason}`,
        remedy: `Allow Backstage's role to read it${goOn}.`,
      },
    ];
  }
  return fact.value.length === 0
    ? []
    : [
        {
          severity,
          code,
          message: `Cluster '${name}' leaves behind ${title}: ${fact.value.join(
            ', ',
          )}`,
          remedy: `${remedy}${goOn}.`,
        },
      ];
}
