import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { FargateProfileRequest } from '../requests/FargateProfileRequest';

const SERVICE = 'eks-fargate-pods.amazonaws.com';

/** A pod execution role should be usable by this cluster's profiles and by nobody else's. */
export const fargateRoleIsBound: PreflightRule<FargateProfileRequest> = (
  request,
  facts,
) => {
  const role = factValue(facts.role);
  const trusts = role?.serviceTrusts.filter(trust => trust.service === SERVICE);
  if (!role || !trusts?.length) {
    return [];
  }
  const { region, accountId } = facts.scope;
  const partition = role.arn.split(':')[1];
  const profileArns = `arn:${partition}:eks:${region}:${accountId}:fargateprofile/${request.clusterName}/`;
  const patterns = trusts.flatMap(trust => trust.sourceArns);
  if (trusts.some(trust => trust.sourceArns.length === 0)) {
    return [
      {
        severity: 'warning',
        code: 'FARGATE_ROLE_UNBOUND',
        field: 'podExecutionRoleArn',
        message: `Wanted a trust policy with aws:SourceArn like ${profileArns}*, found '${role.name}' trusting Fargate without`,
        remedy:
          'Add the condition, so that no other cluster can use the role (confused deputy).',
      },
    ];
  }
  if (patterns.some(pattern => arnLike(pattern, `${profileArns}profile/id`))) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'FARGATE_ROLE_FOR_OTHER_CLUSTER',
      field: 'podExecutionRoleArn',
      message: `Wanted a role usable by ${profileArns}*, found '${
        role.name
      }' for ${patterns.join(', ')}`,
      remedy:
        "Pick the role made for this cluster, or add the cluster to the condition aws:SourceArn of the role's trust policy.",
    },
  ];
};

function arnLike(pattern: string, arn: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${expression}$`).test(arn);
}
