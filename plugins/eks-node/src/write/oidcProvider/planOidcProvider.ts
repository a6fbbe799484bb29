import type { OidcProviderRequest } from '@eks-platform/backstage-plugin-eks-common';
import { toTags } from '../../translate/toTags';
import { planResource, type ResourcePlan } from '../ResourcePlan';
import type { DescribedOidcProvider } from './describeOidcProvider';

/**
 * Plans the OIDC provider of a cluster.
 *
 * Further audiences of an existing provider make no difference, nor do the thumbprints that IAM fetched.
 *
 * | existing provider | plan |
 * | --- | --- |
 * | none | create |
 * | with every audience asked for, and the thumbprints and tags, if any | adopt |
 * | anything else | differs |
 *
 * @public
 */
export function planOidcProvider(
  request: OidcProviderRequest,
  existing: DescribedOidcProvider | undefined,
): ResourcePlan {
  const { clientIDList, thumbprintList, tags } = request;
  const found = existing?.ClientIDList ?? [];
  const hasAll = clientIDList.every(id => found.includes(id));
  return planResource({
    wanted: { clientIDList, thumbprintList, tags },
    existing: existing && {
      status: 'ACTIVE',
      fields: {
        clientIDList: hasAll ? clientIDList : found,
        thumbprintList: existing.ThumbprintList,
        tags: toTags(existing.Tags),
      },
    },
  });
}
