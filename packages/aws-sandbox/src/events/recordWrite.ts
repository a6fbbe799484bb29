import { randomUUID } from 'node:crypto';
import { isRead } from '../faults/rateLimits';
import type { ServiceName } from '../faults/Fault';
import type { Principal } from '../server/Operation';
import { queueTable } from '../services/sqs/tables';
import type { Place, World } from '../world/World';
import { deliverEvent, eventTime } from './deliverEvent';
import { eventQueueName } from './eventQueueName';
import { collectStateChanges } from './stateChanges';

/** The services whose writes are told, with the names of their event sources. */
const SOURCES: Partial<Record<ServiceName, string>> = {
  eks: 'eks',
  iam: 'iam',
  appmesh: 'appmesh',
  'vpc-lattice': 'vpc-lattice',
};

/** A request that an operation has accepted. */
export interface AcceptedRequest {
  service: ServiceName;
  operation: string;
  input: Record<string, unknown>;
  output: unknown;
  principal: Principal;
  region: string;
  requestId: string;
  userAgent?: string;
}

/**
 * Tells a write as CloudTrail does, through EventBridge, and the changes of state that came with it. IAM has no region:
 * its events come from us-east-1, and every event queue of the account gets them.
 */
export function recordWrite(world: World, request: AcceptedRequest): void {
  const source = SOURCES[request.service];
  if (!source || isRead(request.operation)) return;
  const { accountId } = request.principal;
  const isGlobal = request.service === 'iam';
  const places = isGlobal
    ? world.places().filter(place => place.accountId === accountId)
    : [world.place(accountId, request.region)];
  const now = world.clock.now();
  for (const place of places.filter(hasEventQueue)) {
    const region = isGlobal ? 'us-east-1' : place.region;
    deliverEvent(place, {
      detailType: 'AWS API Call via CloudTrail',
      source: `aws.${source}`,
      time: now,
      region,
      detail: { ...detailOf(request, now), awsRegion: region },
    });
    if (!isGlobal) collectStateChanges(place, now);
  }
}

function hasEventQueue(place: Place): boolean {
  return place.table(queueTable).has(eventQueueName);
}

function detailOf(
  request: AcceptedRequest,
  now: number,
): Record<string, unknown> {
  const { service, operation, input, output, principal } = request;
  const lower = service === 'iam';
  return {
    eventVersion: '1.11',
    userIdentity: identityOf(principal),
    eventTime: eventTime(now),
    eventSource: `${SOURCES[service]}.amazonaws.com`,
    eventName: operation,
    sourceIPAddress: '127.0.0.1',
    userAgent: request.userAgent ?? '',
    requestParameters: lower ? lowerFirst(input) : input,
    responseElements: (lower ? lowerFirst(output) : output) ?? null,
    requestID: request.requestId,
    eventID: randomUUID(),
    readOnly: false,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: principal.accountId,
    eventCategory: 'Management',
  };
}

function identityOf(principal: Principal): Record<string, unknown> {
  const { arn, accountId, userId, roleArn } = principal;
  const common = { principalId: userId, arn, accountId };
  if (!roleArn) {
    const userName = arn.slice(arn.lastIndexOf('/') + 1);
    return { type: 'IAMUser', ...common, userName };
  }
  return {
    type: 'AssumedRole',
    ...common,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: userId.split(':')[0],
        arn: roleArn,
        accountId,
        userName: roleArn.slice(roleArn.lastIndexOf('/') + 1),
      },
    },
  };
}

/** CloudTrail writes the members of IAM's requests with a small first letter. */
function lowerFirst(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerFirst);
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.getPrototypeOf(value) !== Object.prototype
  ) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key.slice(0, 1).toLowerCase() + key.slice(1),
      lowerFirst(member),
    ]),
  );
}
