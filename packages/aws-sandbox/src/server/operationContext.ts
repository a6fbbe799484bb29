import { randomBytes } from 'node:crypto';
import type { Front } from './Front';
import type { OperationContext, Principal } from './Operation';

/** Makes what an operation sees of the world it is called in. */
export function operationContext(options: {
  front: Pick<Front, 'world' | 'faults' | 'clusterAddress'>;
  principal: Principal;
  region: string;
  requestId: string;
  /** The host that the client asked. */
  host?: string;
}): OperationContext {
  const { front, principal, region, requestId, host = 'localhost' } = options;
  const { world, faults, clusterAddress } = front;
  const { accountId } = principal;
  return {
    world,
    place: world.place(accountId, region),
    globalPlace: world.globalPlace(accountId),
    accountId,
    region,
    principal,
    requestId,
    endpoint: `http://${host}`,
    now: () => world.clock.now(),
    scale: awsDurationMs => world.clock.scale(awsDurationMs),
    hex: length =>
      randomBytes(Math.ceil(length / 2))
        .toString('hex')
        .slice(0, length),
    clusterAddress,
    takeOutcome: query => faults.takeOutcome({ ...query, accountId }),
  };
}
