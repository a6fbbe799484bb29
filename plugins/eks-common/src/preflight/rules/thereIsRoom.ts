import { describePlace } from '../describePlace';
import { eksQuotas, quotaOf } from '../eksQuotas';
import { factValue } from '../Fact';
import { errorFinding, warningFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { PlacedRequest } from '../requests/PreflightRequest';

/**
 * The quota leaves room for one more cluster in the region, node group or Fargate profile in the cluster.
 *
 * | how many there are | quota | outcome |
 * | --- | --- | --- |
 * | fewer than the quota | – | nothing |
 * | as many, or more | the account's | QUOTA_USED_UP |
 * | as many, or more | AWS's default, as the account's could not be read | QUOTA_PERHAPS_USED_UP, a warning |
 */
export const thereIsRoom: PreflightRule<PlacedRequest> = (request, facts) => {
  const siblings = factValue(facts.siblings);
  if (!siblings) {
    return [];
  }
  const { quota, field, name, words, where } = describe(
    request,
    describePlace(facts.scope),
  );
  const others = siblings.filter(sibling => sibling !== name);
  const { limit, isRead, words: quotaWords } = quotaOf(facts, quota);
  if (others.length < limit) {
    return [];
  }
  const finding = {
    field,
    message: `Wanted fewer than ${limit} ${words} in ${where} ${quotaWords}, found ${others.length}`,
    remedy: `Raise the quota in Service Quotas, or delete ${words} that nobody needs.`,
  };
  return [
    isRead
      ? errorFinding('QUOTA_USED_UP', finding)
      : warningFinding('QUOTA_PERHAPS_USED_UP', finding),
  ];
};

function describe(
  request: PlacedRequest,
  place: string,
): {
  quota: keyof typeof eksQuotas;
  field: string;
  name: string;
  words: string;
  where: string;
} {
  switch (request.kind) {
    case 'cluster':
      return {
        quota: 'clusters',
        field: 'name',
        name: request.name,
        words: 'clusters',
        where: place,
      };
    case 'nodegroup':
      return {
        quota: 'nodegroups',
        field: 'nodegroupName',
        name: request.nodegroupName,
        words: 'node groups',
        where: `cluster '${request.clusterName}' in ${place}`,
      };
    default:
      return {
        quota: 'fargateProfiles',
        field: 'fargateProfileName',
        name: request.fargateProfileName,
        words: 'Fargate profiles',
        where: `cluster '${request.clusterName}' in ${place}`,
      };
  }
}
