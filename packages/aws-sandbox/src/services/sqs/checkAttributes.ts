import { AwsError } from '../../server/AwsError';

/** The numbers that can be set, with their bounds. */
const BOUNDS: Record<string, [number, number]> = {
  VisibilityTimeout: [0, 43_200],
  MaximumMessageSize: [1024, 1_048_576],
  MessageRetentionPeriod: [60, 1_209_600],
  DelaySeconds: [0, 900],
  ReceiveMessageWaitTimeSeconds: [0, 20],
};

/** Texts that are kept as they are. */
const TEXTS = [
  'Policy',
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'KmsMasterKeyId',
  'KmsDataKeyReusePeriodSeconds',
  'SqsManagedSseEnabled',
];

/**
 * Checks attributes of a standard queue.
 *
 * @throws AwsError InvalidAttributeName or InvalidAttributeValue.
 */
export function checkAttributes(
  attributes: Record<string, string> | undefined,
): Record<string, string> {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    const bounds = Object.hasOwn(BOUNDS, name) ? BOUNDS[name] : undefined;
    if (!bounds && !TEXTS.includes(name)) {
      throw new AwsError('InvalidAttributeName', `Unknown Attribute ${name}.`);
    }
    if (!bounds) continue;
    const [minimum, maximum] = bounds;
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    if (!(number >= minimum && number <= maximum)) {
      throw new AwsError(
        'InvalidAttributeValue',
        `Invalid value for the parameter ${name}: wanted a number from ${minimum} to ${maximum}, found '${value}'.`,
      );
    }
  }
  return attributes ?? {};
}
