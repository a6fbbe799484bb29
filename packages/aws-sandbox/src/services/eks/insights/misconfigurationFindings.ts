import type { InsightStatusValue } from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { subnetTable } from '../../ec2/tables';
import { findRole } from '../../iam/findRole';
import { podIdentityTable } from '../tables';
import type { ClusterFacts, Finding } from './ClusterFacts';
import { worst } from './upgradeFindings';

/** Addresses that a subnet of a control plane should have free. */
const WANTED_ADDRESSES = 6;

type Context = Pick<OperationContext, 'place' | 'world'>;

/** What is wrong with a cluster as it is. */
export function misconfigurationFindings(
  facts: ClusterFacts,
  context: Context,
): Finding[] {
  return [
    subnets(facts, context),
    roles(facts, context),
    podIdentityAgent(facts, context),
  ];
}

function subnets({ cluster }: ClusterFacts, { place }: Context): Finding {
  const ids = cluster.resourcesVpcConfig.subnetIds ?? [];
  return finding({
    name: 'Cluster subnets have free addresses',
    description:
      'Checks that the subnets of the control plane exist and have the free IP addresses that an update of the cluster needs.',
    recommendation:
      'Make room in the subnets, or give the cluster other subnets of its VPC.',
    passing: 'All subnets have enough free IP addresses.',
    resources: ids.map(id => {
      const subnet = place.table(subnetTable).get(id);
      const arn = `arn:aws:ec2:${place.region}:${place.accountId}:subnet/${id}`;
      if (!subnet) {
        return {
          arn,
          status: 'ERROR',
          reason: `The subnet ${id} does not exist any more.`,
        };
      }
      const free = subnet.availableIpAddressCount;
      return {
        arn,
        status: free < WANTED_ADDRESSES ? 'WARNING' : 'PASSING',
        reason: `The subnet ${id} has ${free} free IP addresses.`,
      };
    }),
  });
}

function roles(
  { cluster, nodegroups }: ClusterFacts,
  { world }: Context,
): Finding {
  const arns = new Set([
    cluster.roleArn,
    ...nodegroups.map(({ nodeRole }) => nodeRole!),
  ]);
  return finding({
    name: 'IAM roles exist',
    description:
      'Checks that the roles of the control plane and of the node groups exist.',
    recommendation: 'Make the role again, with the trust policy that it had.',
    passing: 'All roles exist.',
    resources: [...arns].map(arn => ({
      arn,
      status: findRole(world, arn) ? 'PASSING' : 'ERROR',
      reason: `The role ${arn} ${
        findRole(world, arn) ? 'exists' : 'does not exist'
      }.`,
    })),
  });
}

function podIdentityAgent(
  { cluster, addons }: ClusterFacts,
  { place }: Context,
): Finding {
  const associations = [...place.table(podIdentityTable).values()].filter(
    ({ clusterName }) => clusterName === cluster.name,
  );
  const hasAgent =
    cluster.computeConfig?.enabled ||
    addons.some(({ addonName }) => addonName === 'eks-pod-identity-agent');
  return finding({
    name: 'EKS Pod Identity agent is installed',
    description:
      'Checks that the agent which hands roles to pods runs where pod identity associations exist.',
    recommendation: 'Install the add-on eks-pod-identity-agent.',
    passing: 'The agent is installed, or nothing needs it.',
    resources: associations.map(({ associationArn, associationId }) => ({
      arn: associationArn,
      status: hasAgent ? 'PASSING' : 'WARNING',
      reason: `The association ${associationId} ${
        hasAgent ? 'is served by the agent' : 'has no agent to serve it'
      }.`,
    })),
  });
}

function finding(options: {
  name: string;
  description: string;
  recommendation: string;
  passing: string;
  resources: { arn: string; status: InsightStatusValue; reason: string }[];
}): Finding {
  const { passing, resources, ...rest } = options;
  return {
    ...rest,
    category: 'MISCONFIGURATION',
    insightStatus: worst(resources, passing),
    additionalInfo: {},
    resources: resources.map(({ arn, status, reason }) => ({
      arn,
      insightStatus: { status, reason },
    })),
  };
}
