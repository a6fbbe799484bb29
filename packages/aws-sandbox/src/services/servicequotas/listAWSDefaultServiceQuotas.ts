import type {
  ListAWSDefaultServiceQuotasRequest,
  ListAWSDefaultServiceQuotasResponse,
} from '@aws-sdk/client-service-quotas';
import type { Operation } from '../../server/Operation';
import { findQuotaService, showQuota } from './findQuota';
import { quotasPage } from './quotasPage';

/** The default quotas of a service, page by page. */
export const listAWSDefaultServiceQuotas: Operation<
  ListAWSDefaultServiceQuotasRequest,
  ListAWSDefaultServiceQuotasResponse
> = (input, context) => {
  const serviceCode = input.ServiceCode!;
  const { items, nextToken } = quotasPage(
    findQuotaService(serviceCode).quotas,
    ({ code }) => code,
    input,
  );
  return {
    Quotas: items.map(entry => showQuota(serviceCode, entry, context, '')),
    NextToken: nextToken,
  };
};
