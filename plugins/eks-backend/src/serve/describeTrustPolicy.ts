import { InputError } from '@backstage/errors';
import {
  proposeTrustPolicy,
  type TrustPolicyProposal,
  type TrustPolicyRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import type { InventoryContext } from './InventoryContext';
import { loadCluster } from './loadCluster';
import type { Pickers } from './Pickers';

/**
 * A role's trust policy, live from AWS, and as it has to be to let a ServiceAccount of a cluster in.
 *
 * @throws NotFoundError when there is no such cluster, InputError when the role's account is not configured.
 */
export async function describeTrustPolicy(
  context: InventoryContext & { pickers: Pickers },
  request: TrustPolicyRequest,
): Promise<TrustPolicyProposal> {
  const { cluster, list } = await loadCluster(context, request);
  const { roleArn, namespace, serviceAccount } = request;
  const accountId = roleArn.split(':')[4];
  const scope = context.scopes.find(
    candidate => candidate.accountId === accountId,
  );
  if (!scope) {
    throw new InputError(
      `The trust policy of ${roleArn} cannot be read: account ${accountId} is not configured`,
    );
  }
  const [accounts, document] = await Promise.all([
    list('service-account'),
    context.pickers.trustPolicy(scope, { roleArn }),
  ]);
  return proposeTrustPolicy({
    ...request,
    cluster,
    audience: accounts.find(
      account =>
        account.namespace === namespace && account.name === serviceAccount,
    )?.audience,
    document,
  });
}
