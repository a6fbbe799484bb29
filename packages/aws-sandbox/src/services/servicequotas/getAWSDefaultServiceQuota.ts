import type {
  GetAWSDefaultServiceQuotaRequest,
  GetAWSDefaultServiceQuotaResponse,
} from '@aws-sdk/client-service-quotas';
import type { Operation } from '../../server/Operation';
import { findQuota, showQuota } from './findQuota';

/** One quota as AWS sets it for everyone. */
export const getAWSDefaultServiceQuota: Operation<
  GetAWSDefaultServiceQuotaRequest,
  GetAWSDefaultServiceQuotaResponse
> = ({ ServiceCode, QuotaCode }, context) => ({
  Quota: showQuota(
    ServiceCode!,
    findQuota(ServiceCode!, QuotaCode!),
    context,
    '',
  ),
});
