import { isIP } from 'node:net';
import type { Target } from '@aws-sdk/client-vpc-lattice';
import { validation } from '../errors';
import type { TargetGroupRow } from '../tables';
import { checkRange } from './checkRange';

/** What the id of a target is, by the type of its target group. */
const IDS: Record<
  TargetGroupRow['type'],
  { wanted: string; fits(id: string): boolean }
> = {
  IP: { wanted: 'an IP address', fits: id => isIP(id) > 0 },
  INSTANCE: {
    wanted: 'the id of an instance',
    fits: id => /^i-[0-9a-f]{8,17}$/.test(id),
  },
  LAMBDA: {
    wanted: 'the ARN of a Lambda function',
    fits: id => /^arn:aws[a-z-]*:lambda:[^:]+:\d{12}:function:.+$/.test(id),
  },
  ALB: {
    wanted: 'the ARN of an application load balancer',
    fits: id =>
      /^arn:aws[a-z-]*:elasticloadbalancing:[^:]+:\d{12}:loadbalancer\/app\/.+$/.test(
        id,
      ),
  },
};

/**
 * Checks targets and gives those without a port the one of their target group.
 *
 * @throws AwsError ValidationException.
 */
export function checkTargets(
  group: TargetGroupRow,
  targets: Target[],
): Array<{ id: string; port?: number }> {
  if (targets.length < 1 || targets.length > 100) {
    throw validation(
      'targets',
      `must have 1 to 100 members, found ${targets.length}`,
    );
  }
  const { wanted, fits } = IDS[group.type];
  return targets.map(({ id, port }, index) => {
    const path = `targets[${index}]`;
    if (!fits(id!)) {
      throw validation(`${path}.id`, `must be ${wanted}, found '${id}'`);
    }
    if (group.type === 'LAMBDA' && port !== undefined) {
      throw validation(`${path}.port`, 'is not for the type LAMBDA');
    }
    checkRange(`${path}.port`, port, 1, 65_535);
    return { id: id!, port: port ?? group.config?.port };
  });
}
