import { InputError } from '@backstage/errors';
import type {
  TrustPolicyProposal,
  TrustPolicyRequest,
} from '../api/clusterResponses';
import type { Cluster } from '../cluster/Cluster';
import { issuerOf } from './judge/issuerOf';
import { mendTrustPolicy, type TrustChange } from './mendTrustPolicy';
import { compactTrustPolicy } from './trustPolicy/parsePolicyDocument';
import { DEFAULT_AUDIENCE, oidcProviderArn } from './trustPolicy/trustRequests';

/**
 * A role's trust policy as it is, and as it has to be to let a ServiceAccount of a cluster in.
 *
 * @param options - `document` is the policy as it is; missing when there is no such role.
 * @throws InputError when the cluster has no OIDC issuer and one is needed, or what is asked for is no role.
 *
 * @public
 */
export function proposeTrustPolicy(
  options: Omit<TrustPolicyRequest, 'accountId' | 'region' | 'name'> & {
    cluster: Pick<Cluster, 'arn' | 'name' | 'accountId' | 'oidcIssuer'>;
    audience?: string;
    document?: string;
  },
): TrustPolicyProposal {
  const { roleArn, document } = options;
  const [, , path] =
    /^arn:(aws[a-z-]*):iam::\d{12}:role\/(.+)$/.exec(roleArn) ?? [];
  if (!path) {
    throw new InputError(`Wanted the ARN of a role, found ${roleArn}`);
  }
  const name = path.split('/').pop();
  return {
    roleArn,
    ...(document && {
      current: JSON.stringify(
        JSON.parse(compactTrustPolicy(document)),
        null,
        2,
      ),
    }),
    proposed: mendTrustPolicy(document, toChange(options)),
    command: document
      ? `aws iam update-assume-role-policy --role-name ${name} --policy-document file://trust-policy.json`
      : `aws iam create-role --role-name ${name} --assume-role-policy-document file://trust-policy.json`,
  };
}

function toChange(
  options: Parameters<typeof proposeTrustPolicy>[0],
): TrustChange {
  const { cluster, roleArn, mechanism, namespace, serviceAccount } = options;
  if (mechanism === 'pod-identity') {
    return {
      type: 'trust-pod-identity',
      clusterArn: cluster.arn,
      accountId: cluster.accountId,
    };
  }
  const issuer = issuerOf(cluster);
  if (!issuer) {
    throw new InputError(`Cluster '${cluster.name}' has no OIDC issuer yet`);
  }
  const [, partition, , , accountId] = roleArn.split(':');
  return {
    type: 'trust-service-accounts',
    issuer,
    providerArn: oidcProviderArn({ partition, accountId, issuer }),
    audience: options.audience ?? DEFAULT_AUDIENCE,
    subjects: [{ namespace, serviceAccount }],
  };
}
