import { paginateDescribeAddonVersions } from '@aws-sdk/client-eks';
import type { AddonVersion } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { toAddonVersions } from '../translate/toAddonVersions';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The versions of add-ons that EKS offers: of one add-on, for one Kubernetes version, or all.
 *
 * @public
 */
export async function readAddonVersions(
  aws: AwsScope,
  wanted: { addonName?: string; kubernetesVersion?: string } = {},
  { signal }: ReadOptions = {},
): Promise<AddonVersion[]> {
  const pages = paginateDescribeAddonVersions(
    { client: aws.eks, pageSize: PAGE_SIZE },
    wanted,
    { abortSignal: signal },
  );
  const addons = await askAws(
    {
      operation: 'eks:DescribeAddonVersions',
      resource: wanted.addonName && `add-on '${wanted.addonName}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.addons),
  );
  return addons.flatMap(toAddonVersions);
}
