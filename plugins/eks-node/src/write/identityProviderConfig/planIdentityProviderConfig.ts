import type { IdentityProviderConfigRequest } from '@eks-platform/backstage-plugin-eks-common';
import { planResource, type ResourcePlan } from '../ResourcePlan';
import type { DescribedIdentityProviderConfig } from './describeIdentityProviderConfig';

/**
 * Plans the OIDC identity provider of a cluster's users.
 *
 * | existing provider | plan |
 * | --- | --- |
 * | none of this name | create |
 * | DELETING | conflict |
 * | as wanted, CREATING included | adopt |
 * | anything else | differs |
 *
 * @public
 */
export function planIdentityProviderConfig(
  request: IdentityProviderConfigRequest,
  existing: DescribedIdentityProviderConfig | undefined,
): ResourcePlan {
  return planResource({
    wanted: { oidc: request.oidc, tags: request.tags },
    existing: existing && {
      status: existing.status ?? 'UNKNOWN',
      fields: { oidc: existing, tags: existing.tags },
      hopeless:
        existing.status === 'DELETING' ? 'it is being taken away' : undefined,
    },
  });
}
