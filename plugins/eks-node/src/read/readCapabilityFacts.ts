import { paginateListCapabilities } from '@aws-sdk/client-eks';
import type { CapabilityFact } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * A cluster's capabilities.
 *
 * @throws NotFoundError when there is no such cluster.
 * @public
 */
export async function readCapabilityFacts(
  aws: AwsScope,
  { clusterName }: { clusterName: string },
  { signal }: ReadOptions = {},
): Promise<CapabilityFact[]> {
  const pages = paginateListCapabilities(
    { client: aws.eks, pageSize: PAGE_SIZE },
    { clusterName },
    { abortSignal: signal },
  );
  const capabilities = await askAws(
    {
      operation: 'eks:ListCapabilities',
      resource: `cluster '${clusterName}'`,
      scope: aws.scope,
    },
    () => collectPages(pages, page => page.capabilities),
  );
  return capabilities.flatMap(({ capabilityName: name, type }) =>
    name && type ? [{ name, type }] : [],
  );
}
