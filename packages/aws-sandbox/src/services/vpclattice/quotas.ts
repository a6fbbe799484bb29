import { quotaExceeded } from './errors';

/** AWS's default quotas by the words in which they are named. */
export const quotas = {
  'service networks per region': 10,
  'services per region': 2000,
  'service associations per service network': 500,
  'VPC associations per service network': 500,
  'listeners per service': 2,
  'rules per listener': 10,
  'target groups per region': 500,
  'targets per target group': 1000,
} as const;

/**
 * Refuses one resource more than a quota allows.
 *
 * @throws AwsError ServiceQuotaExceededException.
 */
export function checkQuota(
  quota: keyof typeof quotas,
  count: number,
  resourceType: string,
): void {
  const limit = quotas[quota];
  if (count > limit) throw quotaExceeded(resourceType, quota, limit);
}
