import { paginateDescribeAddonVersions } from '@aws-sdk/client-eks';
import type { AddonOfferFact } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * An addon as EKS offers it for a Kubernetes version; undefined when EKS does not know the addon or has no version for it.
 *
 * @public
 */
export async function readAddonOffer(
  aws: AwsScope,
  wanted: { addonName: string; kubernetesVersion: string },
  { signal }: ReadOptions = {},
): Promise<AddonOfferFact | undefined> {
  const { addonName, kubernetesVersion } = wanted;
  const offers = await askAws(
    {
      operation: 'eks:DescribeAddonVersions',
      resource: `add-on '${addonName}'`,
      scope: aws.scope,
    },
    () =>
      collectPages(
        paginateDescribeAddonVersions(
          { client: aws.eks, pageSize: PAGE_SIZE },
          { addonName, kubernetesVersion },
          { abortSignal: signal },
        ),
        page => page.addons,
      ),
  );
  const offer = offers.find(candidate => candidate.addonName === addonName);
  return (
    offer && {
      addonName,
      kubernetesVersion,
      defaultNamespace: offer.defaultNamespace,
      versions: (offer.addonVersions ?? []).flatMap(version =>
        version.addonVersion
          ? [
              {
                version: version.addonVersion,
                isDefault: (version.compatibilities ?? []).some(
                  ({ clusterVersion, defaultVersion }) =>
                    clusterVersion === kubernetesVersion &&
                    defaultVersion === true,
                ),
                requiresConfiguration: version.requiresConfiguration ?? false,
                requiresIamPermissions: version.requiresIamPermissions ?? false,
              },
            ]
          : [],
      ),
    }
  );
}
