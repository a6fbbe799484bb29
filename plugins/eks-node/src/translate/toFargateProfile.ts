import type { FargateProfile as AwsFargateProfile } from '@aws-sdk/client-eks';
import type {
  FargateProfile,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../aws/clusterArn';
import { requireMember } from './requireMember';
import { toHealthIssues } from './toHealthIssues';
import { toTags } from './toTags';

/** A Fargate profile as EKS describes it. */
export function toFargateProfile(
  profile: AwsFargateProfile,
  scope: Scope,
): FargateProfile {
  const name = requireMember(
    profile.fargateProfileName,
    'fargateProfileName',
    'a Fargate profile',
  );
  const where = `Fargate profile '${name}'`;
  const clusterName = requireMember(profile.clusterName, 'clusterName', where);
  return {
    kind: 'fargate-profile',
    arn: requireMember(profile.fargateProfileArn, 'fargateProfileArn', where),
    name,
    accountId: scope.accountId,
    region: scope.region,
    clusterName,
    clusterArn: clusterArn(scope, clusterName),
    status: requireMember(profile.status, 'status', where),
    podExecutionRoleArn: profile.podExecutionRoleArn,
    subnetIds: profile.subnets ?? [],
    selectors: (profile.selectors ?? []).map(({ namespace, labels }) => ({
      namespace: namespace ?? '',
      labels: labels ?? {},
    })),
    createdAt: profile.createdAt?.toISOString(),
    tags: toTags(profile.tags),
    health: toHealthIssues(profile.health?.issues),
  };
}
