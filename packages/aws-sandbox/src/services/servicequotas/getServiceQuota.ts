import type {
  GetServiceQuotaRequest,
  GetServiceQuotaResponse,
} from '@aws-sdk/client-service-quotas';
import type { Operation } from '../../server/Operation';
import { findQuota, showQuota } from './findQuota';

/** One applied quota. */
export const getServiceQuota: Operation<
  GetServiceQuotaRequest,
  GetServiceQuotaResponse
> = ({ ServiceCode, QuotaCode }, context) => ({
  Quota: showQuota(ServiceCode!, findQuota(ServiceCode!, QuotaCode!), context),
});
