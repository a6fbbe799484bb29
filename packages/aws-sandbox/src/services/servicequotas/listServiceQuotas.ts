import type {
  ListServiceQuotasRequest,
  ListServiceQuotasResponse,
} from '@aws-sdk/client-service-quotas';
import type { Operation } from '../../server/Operation';
import { findQuotaService, showQuota } from './findQuota';
import { quotasPage } from './quotasPage';

/** The applied quotas of a service, or one of them, page by page. */
export const listServiceQuotas: Operation<
  ListServiceQuotasRequest,
  ListServiceQuotasResponse
> = (input, context) => {
  const serviceCode = input.ServiceCode!;
  const quotas = findQuotaService(serviceCode).quotas.filter(
    ({ code }) => !input.QuotaCode || code === input.QuotaCode,
  );
  const { items, nextToken } = quotasPage(quotas, ({ code }) => code, input);
  return {
    Quotas: items.map(entry => showQuota(serviceCode, entry, context)),
    NextToken: nextToken,
  };
};
