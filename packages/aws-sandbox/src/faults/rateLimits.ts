import type { RequestedService } from './Fault';

/** A token bucket: how many tokens it holds, and how many come back in a second. */
export interface RateLimit {
  burst: number;
  ratePerSecond: number;
}

/**
 * The limits for what only reads and for what changes something. Those of EC2 and STS are as AWS documents them
 * (https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html); the others AWS does not publish, and they
 * are of the size that its clients meet.
 */
const LIMITS: Record<RequestedService, { read: RateLimit; write: RateLimit }> =
  {
    ec2: {
      read: { burst: 100, ratePerSecond: 20 },
      write: { burst: 50, ratePerSecond: 5 },
    },
    sts: {
      read: { burst: 600, ratePerSecond: 600 },
      write: { burst: 600, ratePerSecond: 600 },
    },
    eks: {
      read: { burst: 20, ratePerSecond: 10 },
      write: { burst: 10, ratePerSecond: 2 },
    },
    iam: {
      read: { burst: 40, ratePerSecond: 20 },
      write: { burst: 20, ratePerSecond: 5 },
    },
    appmesh: {
      read: { burst: 40, ratePerSecond: 20 },
      write: { burst: 20, ratePerSecond: 10 },
    },
    'vpc-lattice': {
      read: { burst: 40, ratePerSecond: 20 },
      write: { burst: 20, ratePerSecond: 10 },
    },
    sqs: {
      read: { burst: 3000, ratePerSecond: 3000 },
      write: { burst: 3000, ratePerSecond: 3000 },
    },
    servicequotas: {
      read: { burst: 10, ratePerSecond: 5 },
      write: { burst: 10, ratePerSecond: 5 },
    },
    ssm: {
      read: { burst: 40, ratePerSecond: 40 },
      write: { burst: 10, ratePerSecond: 3 },
    },
    kms: {
      read: { burst: 100, ratePerSecond: 100 },
      write: { burst: 10, ratePerSecond: 5 },
    },
    tagging: {
      read: { burst: 15, ratePerSecond: 15 },
      write: { burst: 5, ratePerSecond: 5 },
    },
    kubernetes: {
      read: { burst: 400, ratePerSecond: 200 },
      write: { burst: 200, ratePerSecond: 100 },
    },
    organizations: {
      read: { burst: 10, ratePerSecond: 8 },
      write: { burst: 2, ratePerSecond: 1 },
    },
  };

/** The limit of one operation. */
export function rateLimitOf(
  service: RequestedService,
  operation: string,
): RateLimit {
  const { read, write } = LIMITS[service];
  return isRead(operation) ? read : write;
}

/** Whether an operation only reads, as its name tells. */
export function isRead(operation: string): boolean {
  return /^(?:Describe|Get|List|Simulate|Batch(?:Get|Describe)|(?:get|list|watch) )/.test(
    operation,
  );
}
