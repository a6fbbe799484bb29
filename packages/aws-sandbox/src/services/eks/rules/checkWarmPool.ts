import { WarmPoolState, type WarmPoolConfig } from '@aws-sdk/client-eks';
import { invalidParameter, type ErrorSubject } from '../errors';
import { checkOneOf } from './checkOneOf';

/**
 * Checks the warm pool of a node group.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkWarmPool(
  config: WarmPoolConfig | undefined,
  { amiType = '' }: { amiType?: string },
  subject: ErrorSubject,
): void {
  if (!config) return;
  const { minSize, maxGroupPreparedCapacity, poolState } = config;
  checkOneOf('warmPoolConfig.poolState', poolState, WarmPoolState, subject);
  for (const [name, value] of Object.entries({
    minSize,
    maxGroupPreparedCapacity,
  })) {
    if (value !== undefined && !(Number.isInteger(value) && value >= 0)) {
      throw invalidParameter(
        `warmPoolConfig.${name} must be a whole number from 0, found ${value}`,
        subject,
      );
    }
  }
  const isBottlerocket = amiType.startsWith('BOTTLEROCKET');
  if (isBottlerocket && poolState === 'HIBERNATED') {
    throw invalidParameter(
      'The warm pool state Hibernated is not supported with Bottlerocket AMIs.',
      subject,
    );
  }
  if (isBottlerocket && config.reuseOnScaleIn) {
    throw invalidParameter(
      'reuseOnScaleIn is not supported with Bottlerocket AMIs.',
      subject,
    );
  }
}
