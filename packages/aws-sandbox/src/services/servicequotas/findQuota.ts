import type { ServiceQuota } from '@aws-sdk/client-service-quotas';
import { AwsError } from '../../server/AwsError';
import type { OperationContext } from '../../server/Operation';
import {
  quotaServices,
  type QuotaService,
  type ServiceQuotaEntry,
} from './quotas';

/**
 * Finds a service by its code.
 *
 * @throws AwsError NoSuchResourceException.
 */
export function findQuotaService(serviceCode: string): QuotaService {
  if (!Object.hasOwn(quotaServices, serviceCode)) {
    throw new AwsError(
      'NoSuchResourceException',
      `There is no service ${serviceCode}; the sandbox has quotas of ${Object.keys(
        quotaServices,
      ).join(', ')}`,
    );
  }
  return quotaServices[serviceCode];
}

/**
 * Finds a quota by the codes of service and quota.
 *
 * @throws AwsError NoSuchResourceException.
 */
export function findQuota(
  serviceCode: string,
  quotaCode: string,
): ServiceQuotaEntry {
  const found = findQuotaService(serviceCode).quotas.find(
    ({ code }) => code === quotaCode,
  );
  if (!found) {
    throw new AwsError(
      'NoSuchResourceException',
      `The request failed because there is no quota ${quotaCode} of service ${serviceCode}`,
    );
  }
  return found;
}

/** A quota as the API shows it; nobody has raised one here, so the applied value is the default. */
export function showQuota(
  serviceCode: string,
  entry: ServiceQuotaEntry,
  { accountId, region }: Pick<OperationContext, 'accountId' | 'region'>,
  owner: string = accountId,
): ServiceQuota {
  return {
    ServiceCode: serviceCode,
    ServiceName: quotaServices[serviceCode].name,
    QuotaArn: `arn:aws:servicequotas:${region}:${owner}:${serviceCode}/${entry.code}`,
    QuotaCode: entry.code,
    QuotaName: entry.name,
    Description: entry.description,
    Value: entry.value,
    Unit: 'None',
    Adjustable: entry.adjustable,
    GlobalQuota: entry.global ?? false,
    QuotaAppliedAtLevel: 'ACCOUNT',
  };
}
