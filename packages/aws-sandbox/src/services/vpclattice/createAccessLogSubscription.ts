import type {
  CreateAccessLogSubscriptionRequest,
  CreateAccessLogSubscriptionResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { addLatticeRow } from './addLatticeRow';
import { conflict } from './errors';
import { findPolicyOwner } from './findPolicyOwner';
import { LatticePlace } from './LatticePlace';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import { checkLogDestination } from './rules/checkLogDestination';
import { checkOneOf } from './rules/checkOneOf';
import { showAccessLogSubscription } from './showAccessLogSubscription';
import { mergeTags } from './tags';

/** Sends the access logs of a service or service network to a destination; each has one of every kind. */
export const createAccessLogSubscription: Operation<
  CreateAccessLogSubscriptionRequest,
  CreateAccessLogSubscriptionResponse
> = (input, context) => {
  const destinationArn = input.destinationArn!;
  const kind = checkLogDestination(destinationArn);
  checkOneOf('serviceNetworkLogType', input.serviceNetworkLogType, [
    'SERVICE',
    'RESOURCE',
  ]);
  const tags = mergeTags({}, input.tags);
  const request = rememberRequest(input);
  const place = new LatticePlace(context);
  const owner = findPolicyOwner(
    place,
    input.resourceIdentifier!,
    'resourceIdentifier',
  );
  const rows = place.list(
    'accessLogSubscription',
    row => row.resourceId === owner.id,
  );
  const repeated = rowOfRepeatedRequest(
    rows,
    request,
    'ACCESS_LOG_SUBSCRIPTION',
  );
  if (repeated) return showAccessLogSubscription(repeated);
  const taken = rows.find(
    row =>
      checkLogDestination(row.destinationArn) === kind &&
      row.serviceNetworkLogType === input.serviceNetworkLogType,
  );
  if (taken) {
    throw conflict(`${owner.name} already sends its access logs to ${kind}`, {
      resourceId: taken.id,
      resourceType: 'ACCESS_LOG_SUBSCRIPTION',
    });
  }
  const row = addLatticeRow(
    'accessLogSubscription',
    { context, tags, request },
    {
      resourceId: owner.id,
      resourceArn: owner.arn,
      destinationArn,
      serviceNetworkLogType: input.serviceNetworkLogType,
    },
  );
  return showAccessLogSubscription(row);
};
