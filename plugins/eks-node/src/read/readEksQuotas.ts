import { paginateListServiceQuotas } from '@aws-sdk/client-service-quotas';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

/**
 * The account's quotas of EKS in the region, by their names.
 *
 * @public
 */
export async function readEksQuotas(
  aws: AwsScope,
  { signal }: ReadOptions = {},
): Promise<Record<string, number>> {
  const quotas = await askAws(
    { operation: 'servicequotas:ListServiceQuotas', scope: aws.scope },
    () =>
      collectPages(
        paginateListServiceQuotas(
          { client: aws.serviceQuotas, pageSize: PAGE_SIZE },
          { ServiceCode: 'eks' },
          { abortSignal: signal },
        ),
        page => page.Quotas,
      ),
  );
  return Object.fromEntries(
    quotas.flatMap(({ QuotaName, Value }) =>
      QuotaName && Value !== undefined ? [[QuotaName, Value]] : [],
    ),
  );
}
