import { oidcProviderTable } from '../../services/iam/tables';
import type { World } from '../../world/World';
import type { DemoCluster } from '../demo/clusters';
import { addRole } from '../demo/roles';
import { seededServiceAccountTable } from '../serviceAccounts';

/** What is right or wrong between a ServiceAccount and its role. */
type Verdict =
  | 'bound'
  | 'trusted, not annotated'
  | 'annotated, not trusted'
  | 'role missing'
  | 'provider missing'
  | 'wildcard trust'
  | 'audience missing';

interface Identity {
  cluster: string;
  namespace: string;
  serviceAccount: string;
  verdict: Verdict;
}

/** Every verdict that there is; the cluster `data-edge` is the one whose OIDC provider nobody made. */
const IDENTITIES: Identity[] = [
  identity('platform-prod', 'ingress', 'load-balancer-controller', 'bound'),
  identity('shop-prod', 'shop', 'checkout', 'bound'),
  identity('shop-prod', 'shop', 'catalog', 'trusted, not annotated'),
  identity('shop-prod', 'shop', 'orders', 'annotated, not trusted'),
  identity('payments-prod', 'payments', 'ledger', 'role missing'),
  identity('payments-prod', 'payments', 'settlement', 'audience missing'),
  identity('data-spark', 'spark', 'driver', 'wildcard trust'),
  identity('data-edge', 'edge', 'uploader', 'provider missing'),
];

function identity(
  cluster: string,
  namespace: string,
  serviceAccount: string,
  verdict: Verdict,
): Identity {
  return { cluster, namespace, serviceAccount, verdict };
}

/** Makes the ServiceAccounts and their roles, right and wrong in every way. */
export function seedIdentities(
  world: World,
  clusters: ReadonlyMap<string, DemoCluster>,
): void {
  for (const each of IDENTITIES) {
    const cluster = clusters.get(each.cluster)!;
    const { accountId, region, name: clusterName } = cluster;
    const { namespace, serviceAccount, verdict } = each;
    const roleName = `${each.cluster}-${serviceAccount}`;
    if (verdict !== 'role missing') {
      addRole(world, accountId, roleName, {
        trust: trustOf(each, cluster),
        permissions: { actions: ['s3:GetObject'] },
        description: `ServiceAccount ${namespace}/${serviceAccount}`,
        createdAt: cluster.createdAt,
      });
    }
    if (verdict === 'provider missing') {
      world
        .globalPlace(accountId)
        .table(oidcProviderTable)
        .delete(cluster.providerArn);
    }
    world
      .place(accountId, region)
      .table(seededServiceAccountTable)
      .set(`${clusterName}/${namespace}/${serviceAccount}`, {
        clusterName,
        namespace,
        name: serviceAccount,
        ...(verdict !== 'trusted, not annotated' && {
          roleArn: `arn:aws:iam::${accountId}:role/${roleName}`,
        }),
      });
  }
}

function trustOf(
  { namespace, serviceAccount, verdict }: Identity,
  { issuer, providerArn }: DemoCluster,
): Record<string, unknown> {
  const subject = `system:serviceaccount:${namespace}:`;
  const audience = { [`${issuer}:aud`]: 'sts.amazonaws.com' };
  const exactly = (name: string) => ({
    StringEquals: { ...audience, [`${issuer}:sub`]: subject + name },
  });
  const conditions: Partial<Record<Verdict, object>> = {
    'annotated, not trusted': exactly(`${serviceAccount}-v1`),
    'wildcard trust': {
      StringEquals: audience,
      StringLike: { [`${issuer}:sub`]: `${subject}*` },
    },
    'audience missing': {
      StringEquals: { [`${issuer}:sub`]: subject + serviceAccount },
    },
  };
  return {
    Effect: 'Allow',
    Principal: { Federated: providerArn },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: conditions[verdict] ?? exactly(serviceAccount),
  };
}
