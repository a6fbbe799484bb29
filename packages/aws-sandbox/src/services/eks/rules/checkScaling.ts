import type { NodegroupScalingConfig } from '@aws-sdk/client-eks';
import { invalidParameter, type ErrorSubject } from '../errors';
import { quotaOf } from '../quotas';

const NODES_PER_NODEGROUP = quotaOf('nodesPerNodegroup');

/**
 * Completes the sizes of a node group and checks that they fit each other.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkScaling(
  requested: NodegroupScalingConfig,
  present: Required<NodegroupScalingConfig>,
  subject: ErrorSubject,
): Required<NodegroupScalingConfig> {
  const sizes = {
    minSize: requested.minSize ?? present.minSize!,
    maxSize: requested.maxSize ?? present.maxSize!,
    desiredSize: requested.desiredSize ?? present.desiredSize!,
  };
  checkSize('minSize', sizes.minSize, 0, subject);
  checkSize('maxSize', sizes.maxSize, 1, subject);
  checkSize('desiredSize', sizes.desiredSize, 0, subject);
  if (sizes.minSize > sizes.maxSize) {
    throw invalidParameter("minSize can't be greater than maxSize", subject);
  }
  if (sizes.minSize > sizes.desiredSize) {
    throw invalidParameter(
      `Minimum capacity ${sizes.minSize} can't be greater than desired size ${sizes.desiredSize}`,
      subject,
    );
  }
  if (sizes.desiredSize > sizes.maxSize) {
    throw invalidParameter(
      `Desired capacity ${sizes.desiredSize} can't be greater than max size ${sizes.maxSize}`,
      subject,
    );
  }
  return sizes;
}

function checkSize(
  name: string,
  size: number,
  minimum: number,
  subject: ErrorSubject,
): void {
  if (!Number.isInteger(size) || size < minimum || size > NODES_PER_NODEGROUP) {
    throw invalidParameter(
      `${name} must be a whole number from ${minimum} to ${NODES_PER_NODEGROUP}, found ${size}`,
      subject,
    );
  }
}
