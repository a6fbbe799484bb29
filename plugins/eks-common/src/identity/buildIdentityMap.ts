import type { Cluster } from '../cluster/Cluster';
import type { ServiceAccount } from '../kubernetes/ServiceAccount';
import type { IamRole } from './IamRole';
import type {
  IdentityBinding,
  IdentityMap,
  StrayTrust,
} from './IdentityBinding';
import { EvidenceIndex } from './judge/EvidenceIndex';
import type { IdentityEvidence } from './judge/IdentityEvidence';
import { issuerOf } from './judge/issuerOf';
import { judgeIrsa } from './judge/judgeIrsa';
import { judgePodIdentity } from './judge/judgePodIdentity';
import type { TrustedServiceAccount } from './TrustPolicy';

/**
 * Every binding of a ServiceAccount and a role, each with its verdict.
 *
 * | found | becomes |
 * | --- | --- |
 * | a ServiceAccount annotated with a role | a binding by IRSA |
 * | a role that trusts a ServiceAccount which does not ask for it | a binding by IRSA |
 * | a role that trusts a pattern, for which nobody asks | a binding by IRSA of the pattern |
 * | an association | a binding by Pod Identity |
 * | a role that trusts an issuer that is none of the clusters | a stray trust |
 *
 * What could not be read leads to the verdict `unknown`, never to one that would need it.
 *
 * @param options - `clusters` are those whose bindings are wanted; all of the evidence's without it.
 *
 * @public
 */
export function buildIdentityMap(
  evidence: IdentityEvidence,
  options: { clusters?: Cluster[] } = {},
): IdentityMap {
  const index = new EvidenceIndex(evidence);
  const clusters = options.clusters ?? evidence.clusters;
  const trusts = trustsByIssuer(evidence.roles);
  const known = new Set(evidence.clusters.map(issuerOf));
  return {
    bindings: clusters.flatMap(cluster => [
      ...askedFor(cluster, index),
      ...trusted(cluster, index, trusts.get(issuerOf(cluster) ?? '') ?? []),
      ...index
        .associationsOf(cluster)
        .map(association => judgePodIdentity(association, cluster, index)),
    ]),
    strayTrusts: [...trusts.entries()]
      .filter(([issuer]) => !known.has(issuer) && isOfEks(issuer))
      .flatMap(([, found]) => found.map(toStrayTrust)),
  };
}

interface Trust {
  role: IamRole;
  account: TrustedServiceAccount;
}

function askedFor(cluster: Cluster, index: EvidenceIndex): IdentityBinding[] {
  return index.serviceAccountsOf(cluster).flatMap(account =>
    account.roleArn === undefined
      ? []
      : [
          judgeIrsa(
            {
              cluster,
              namespace: account.namespace,
              serviceAccount: account.name,
              roleArn: account.roleArn,
              asks: 'yes',
              exists: true,
              audience: account.audience,
            },
            index,
          ),
        ],
  );
}

function trusted(
  cluster: Cluster,
  index: EvidenceIndex,
  trusts: Trust[],
): IdentityBinding[] {
  const accounts = index.serviceAccountsOf(cluster);
  const byName = new Map(
    accounts.map(account => [`${account.namespace}/${account.name}`, account]),
  );
  const asked = new Set(accounts.map(({ roleArn }) => roleArn));
  const bindings = trusts.flatMap(({ role, account }) => {
    const name = `${account.namespace}/${account.serviceAccount}`;
    const found = byName.get(name);
    const isAsked = account.pattern
      ? asked.has(role.arn)
      : found?.roleArn === role.arn;
    return isAsked
      ? []
      : [
          judgeIrsa(
            {
              cluster,
              namespace: account.namespace,
              serviceAccount: account.serviceAccount,
              roleArn: role.arn,
              isPattern: account.pattern,
              ...asking(cluster, index, { account, found }),
            },
            index,
          ),
        ];
  });
  // One that neither asks nor is let in, because of a Deny for example, is no binding.
  const real = bindings.filter(
    ({ asks, trusts: isTrusted }) => asks !== 'no' || isTrusted !== 'no',
  );
  return [...new Map(real.map(binding => [binding.id, binding])).values()];
}

/** A ServiceAccount that was not there at the last look may be there by now. */
function asking(
  cluster: Cluster,
  index: EvidenceIndex,
  options: { account: TrustedServiceAccount; found?: ServiceAccount },
): {
  asks: 'no' | 'unknown';
  exists: boolean;
  audience?: string;
  otherRoleArn?: string;
} {
  const { account, found } = options;
  const { state } = index.ofCluster('service-account', cluster);
  if (found && state !== 'unknown') {
    return {
      asks: 'no',
      exists: true,
      audience: found.audience,
      otherRoleArn: found.roleArn,
    };
  }
  return state === 'known'
    ? { asks: 'no', exists: account.pattern }
    : { asks: 'unknown', exists: true };
}

function trustsByIssuer(roles: IamRole[]): Map<string, Trust[]> {
  const trusts = new Map<string, Trust[]>();
  for (const role of roles) {
    for (const account of role.trust.serviceAccounts) {
      const found = trusts.get(account.issuer);
      if (found) {
        found.push({ role, account });
      } else {
        trusts.set(account.issuer, [{ role, account }]);
      }
    }
  }
  return trusts;
}

function isOfEks(issuer: string): boolean {
  return /^oidc[.-]eks[.-]/.test(issuer);
}

function toStrayTrust({ role, account }: Trust): StrayTrust {
  const { issuer, namespace, serviceAccount } = account;
  return { roleArn: role.arn, issuer, namespace, serviceAccount };
}
