import type {
  DescribeCapabilityRequest,
  DescribeCapabilityResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { findCapability } from './findCapability';
import { showCapability } from './showCapability';

/** One capability of a cluster. */
export const describeCapability: Operation<
  DescribeCapabilityRequest,
  DescribeCapabilityResponse
> = (input, context) => ({
  capability: showCapability(
    findCapability(input.clusterName!, input.capabilityName!, context),
    context.now(),
  ),
});
