import { PutAuthPolicyCommand } from '@aws-sdk/client-vpc-lattice';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { LatticeFinder } from './LatticeFinder';
import type { LatticeStep } from './LatticeStep';

/** Gives a service network or a service its auth policy; one of the same meaning in other words is the same. */
export function authPolicyStep(
  aws: AwsScope,
  options: {
    /** Stands in a sentence, for example `service 'cart'`. */
    of: string;
    path: string;
    /** JSON. */
    policy: string;
    idOf(signal?: AbortSignal): Promise<string | undefined>;
  },
): LatticeStep {
  const { of, path, policy, idOf } = options;
  const title = `auth policy of ${of}`;
  return {
    title,
    path,
    wanted: { policy: JSON.parse(policy) },
    async describe(signal) {
      const id = await idOf(signal);
      const found = id && (await new LatticeFinder(aws, signal).authPolicy(id));
      return found
        ? { status: 'ACTIVE', fields: { policy: parse(found) } }
        : undefined;
    },
    async apply(_, signal) {
      const resourceIdentifier = await idOf(signal);
      await askAws(
        {
          operation: 'vpc-lattice:PutAuthPolicy',
          resource: title,
          scope: aws.scope,
        },
        () =>
          aws.vpcLattice.send(
            new PutAuthPolicyCommand({ resourceIdentifier, policy }),
            { abortSignal: signal },
          ),
      );
    },
  };
}

function parse(policy: string): unknown {
  try {
    return JSON.parse(policy);
  } catch {
    return policy;
  }
}
