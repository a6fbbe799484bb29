import type { Cluster } from '../../cluster/Cluster';
import type { IamRole } from '../IamRole';
import type { BindingFinding } from '../IdentityBinding';
import type { TrustedSubjects } from '../mendTrustPolicy';
import type { EvidenceIndex } from './EvidenceIndex';
import { addAudience, changeTrust, createOidcProvider } from './remedies';
import type { WebIdentityTrust } from './trustOf';

/** What there is to say of the OIDC provider that a role's account has for a cluster. */
export function providerFindings(options: {
  cluster: Cluster;
  index: EvidenceIndex;
  providerArn: string;
  accountId: string;
  audience: string;
}): BindingFinding[] {
  const { cluster, index, providerArn, accountId, audience } = options;
  const provider = index.provider(providerArn);
  if (provider) {
    return provider.clientIds.includes(audience)
      ? []
      : [
          {
            code: 'audience-refused',
            severity: 'error',
            message: `The OIDC provider takes tokens for ${
              provider.clientIds.join(', ') || 'nobody'
            }; those of the ServiceAccount are for ${audience}.`,
            remedy: addAudience(providerArn, audience),
          },
        ];
  }
  const knowledge = index.ofAccount('oidc-provider', accountId);
  return [
    knowledge.state === 'known'
      ? {
          code: 'oidc-provider-missing',
          severity: 'error',
          message: `Account ${accountId} has no OIDC provider for cluster ${cluster.name}, so IAM knows none of its tokens.`,
          remedy: createOidcProvider(cluster, { accountId, audience }),
        }
      : {
          code: 'unknown',
          severity: 'warning',
          message: `${knowledge.reason}, so nobody can tell whether there is an OIDC provider for the cluster.`,
          remedy: [],
        },
  ];
}

/** What there is to say of how a role trusts a ServiceAccount. */
export function trustFindings(options: {
  trust: WebIdentityTrust;
  role: IamRole;
  subject: { namespace: string; serviceAccount: string };
  trusted: TrustedSubjects;
  /** Everybody of the cluster who asks for the role; undefined when nobody can tell. */
  askers: TrustedSubjects['subjects'] | undefined;
}): BindingFinding[] {
  const { trust, role, subject, trusted, askers } = options;
  const name = `${subject.namespace}/${subject.serviceAccount}`;
  const change = { roleName: role.name, document: role.trustDocument };
  switch (trust.outcome) {
    case 'denied':
      return [
        {
          code: 'annotated-not-trusted',
          severity: 'error',
          message: `A Deny statement of the role refuses ${name}.`,
          remedy: [
            {
              words:
                'Change or take away the Deny statement of the trust policy that it falls under.',
              ...(role.trustDocument && {
                language: 'json' as const,
                code: JSON.stringify(JSON.parse(role.trustDocument), null, 2),
              }),
            },
          ],
        },
      ];
    case 'not-allowed':
      return [
        {
          code: 'annotated-not-trusted',
          severity: 'error',
          message: describeRefusal(role, trusted, name),
          remedy: changeTrust({
            ...change,
            words: 'Give the role this trust policy.',
            change: { type: 'trust-service-accounts', ...trusted },
          }),
        },
      ];
    default:
      return [
        ...conditional(trust),
        ...wildcard({ ...options, name, change }),
        ...(trust.checksAudience
          ? []
          : [
              {
                code: 'audience-missing' as const,
                severity: 'warning' as const,
                message: `The role does not ask whom a token was made for; ask for ${trusted.audience}.`,
                remedy: changeTrust({
                  ...change,
                  words: 'Give the role this trust policy.',
                  change:
                    trust.pattern && askers?.length
                      ? {
                          type: 'narrow-to-service-accounts',
                          ...trusted,
                          subjects: askers,
                        }
                      : { type: 'check-audience', ...trusted },
                }),
              },
            ]),
      ];
  }
}

/** STS looks for the OIDC provider in the role's own account and nowhere else. */
function describeRefusal(
  role: IamRole,
  { issuer }: TrustedSubjects,
  name: string,
): string {
  const elsewhere = role.trust.serviceAccounts.find(
    trusted =>
      trusted.issuer === issuer && trusted.accountId !== role.accountId,
  );
  return elsewhere
    ? `The role trusts the OIDC provider of account ${elsewhere.accountId}; only one of its own account ${role.accountId} can let ${name} in.`
    : `No statement of the role's trust policy lets ${name} in.`;
}

function conditional({ outcome, keys }: WebIdentityTrust): BindingFinding[] {
  return outcome === 'conditional'
    ? [
        {
          code: 'conditional',
          severity: 'info',
          message: `The role trusts it under conditions that cannot be judged from here: ${keys.join(
            ', ',
          )}.`,
          remedy: [],
        },
      ]
    : [];
}

function wildcard(options: {
  trust: WebIdentityTrust;
  trusted: TrustedSubjects;
  askers: TrustedSubjects['subjects'] | undefined;
  name: string;
  change: { roleName: string; document: string | undefined };
}): BindingFinding[] {
  const { trust, trusted, askers, change } = options;
  if (!trust.pattern) {
    return [];
  }
  const { namespace, serviceAccount } = trust.pattern;
  return [
    {
      code: 'wildcard-trust',
      severity: 'warning',
      message: `The role trusts ${namespace}/${serviceAccount}: every ServiceAccount of such a name, now or later, may assume it.`,
      remedy: askers?.length
        ? changeTrust({
            ...change,
            words: 'Trust by name those that ask for the role, and no others.',
            change: {
              type: 'narrow-to-service-accounts',
              ...trusted,
              subjects: askers,
            },
          })
        : [
            {
              words:
                'Name the ServiceAccounts under StringEquals instead of a pattern under StringLike.',
            },
          ],
    },
  ];
}
