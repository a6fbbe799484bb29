import type {
  ClusterDeletionFacts,
  LeftBehindKind,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readCapabilityFacts } from '../read/readCapabilityFacts';
import { readFargateProfileNames } from '../read/readFargateProfileNames';
import { readNodegroupNames } from '../read/readNodegroupNames';
import { readOidcProviderArns } from '../read/readOidcProviderArns';
import type { ReadOptions } from '../read/ReadOptions';
import { readRolesNamingIssuer } from '../read/readRolesNamingIssuer';
import { readTaggedArns } from '../read/readTaggedArns';
import { enabledLogTypes } from '../write/cluster/clusterSettings';
import type { DescribedCluster } from '../write/cluster/describeCluster';
import { askFact } from './askFact';

/** What controllers in a cluster make outside of it, by the way that ARNs name it. */
const TYPES: Record<string, LeftBehindKind> = {
  'elasticloadbalancing:loadbalancer': 'load balancer',
  'ec2:volume': 'volume',
  'ec2:security-group': 'security group',
};

/**
 * Reads what forbids the deletion of a cluster and what it would leave behind: load balancers, volumes and security groups
 * by the tags of Kubernetes' controllers, the roles and the OIDC provider of its issuer, and the logs it has written.
 *
 * @public
 */
export async function gatherClusterDeletionFacts(
  aws: AwsScope,
  cluster: DescribedCluster,
  options: ReadOptions = {},
): Promise<ClusterDeletionFacts> {
  const { accountId, region } = aws.scope;
  const clusterName = cluster.name ?? '';
  const issuer = cluster.identity?.oidc?.issuer?.replace(/^https:\/\//, '');
  const ask = <Value>(question: Promise<Value>) => askFact(question, options);

  const [nodegroups, fargateProfiles, capabilities, tagged, roles, providers] =
    await Promise.all([
      ask(readNodegroupNames(aws, { clusterName }, options)),
      ask(readFargateProfileNames(aws, { clusterName }, options)),
      ask(readCapabilityFacts(aws, { clusterName }, options)),
      ask(readTagged(aws, cluster, options)),
      ask(issuer ? readRolesNamingIssuer(aws, { issuer }, options) : none()),
      ask(issuer ? readProviders(aws, issuer, options) : none()),
    ]);
  return {
    scope: { accountId, region },
    nodegroups,
    fargateProfiles,
    capabilities,
    tagged,
    roles,
    oidcProviders: providers,
    logGroups:
      enabledLogTypes(cluster.logging).length > 0
        ? [`/aws/eks/${clusterName}/cluster`]
        : [],
  };
}

async function none(): Promise<string[]> {
  return [];
}

async function readProviders(
  aws: AwsScope,
  issuer: string,
  options: ReadOptions,
): Promise<string[]> {
  const arns = await readOidcProviderArns(aws, options);
  return arns.filter(arn => arn.endsWith(`:oidc-provider/${issuer}`));
}

async function readTagged(
  aws: AwsScope,
  cluster: DescribedCluster,
  options: ReadOptions,
): Promise<Array<{ kind: LeftBehindKind; id: string }>> {
  const name = cluster.name ?? '';
  const types = Object.keys(TYPES);
  const arns = await Promise.all(
    [
      { key: `kubernetes.io/cluster/${name}`, value: 'owned' },
      { key: 'elbv2.k8s.aws/cluster', value: name },
      { key: 'KubernetesCluster', value: name },
    ].map(tag => readTaggedArns(aws, { ...tag, types }, options)),
  );
  // EKS deletes the security group that it has made itself.
  const own = cluster.resourcesVpcConfig?.clusterSecurityGroupId;
  return [...new Set(arns.flat())]
    .sort()
    .flatMap(arn => toLeftBehind(arn) ?? [])
    .filter(({ id }) => id !== own);
}

function toLeftBehind(
  arn: string,
): { kind: LeftBehindKind; id: string } | undefined {
  const [, , service, , , ...rest] = arn.split(':');
  const [type, ...id] = rest.join(':').split('/');
  const kind = TYPES[`${service}:${type}`];
  return kind && { kind, id: id.join('/') };
}
