import {
  aCluster,
  anIrsaRoleRequest,
  anOidcProviderRequest,
  aRoleRequest,
  belongingFacts,
} from '../testUtils';
import type { PolicyDocument } from '../identity/policy/PolicyDocument';
import { knownFact } from './Fact';
import type { PreflightFacts } from './facts';
import type { PreflightRequest } from './requests/PreflightRequest';
import { runPreflight } from './runPreflight';

interface Case {
  title: string;
  request: PreflightRequest;
  facts?: Partial<PreflightFacts>;
  /** Severity and code of each finding. */
  findings: string[];
  /** What the first finding says. */
  says?: string;
}

const account = (namespace: string, serviceAccount: string) => ({
  clusterName: 'blue',
  namespace,
  serviceAccount,
});

function policy(
  statement: Partial<PolicyDocument['Statement'][number]>,
): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: 's3:GetObject', Resource: '*', ...statement },
    ],
  };
}

const policies = Array.from(
  { length: 21 },
  (_, index) => `arn:aws:iam::111122223333:policy/p${index}`,
);

const cases: Case[] = [
  {
    title: 'a role name with spaces',
    request: aRoleRequest({ roleName: 'my role' }),
    findings: ['error ROLE_NAME_NOT_ACCEPTED'],
    says: "found 'my role'",
  },
  {
    title: 'a path without slashes and a description in Cyrillic',
    request: aRoleRequest({ path: 'platform', description: 'роль' }),
    findings: [
      'error ROLE_PATH_NOT_ACCEPTED',
      'error ROLE_DESCRIPTION_NOT_ACCEPTED',
    ],
  },
  {
    title: 'a session of ten minutes',
    request: aRoleRequest({ maxSessionDuration: 600 }),
    findings: ['error SESSION_DURATION_OUT_OF_BOUNDS'],
    says: 'Wanted 3600 to 43200 seconds, found 600',
  },
  {
    title: 'a managed policy and a boundary that do not exist',
    request: aRoleRequest({
      managedPolicyArns: ['arn:aws:iam::111122223333:policy/none'],
      permissionsBoundary: 'arn:aws:iam::111122223333:policy/bounds',
    }),
    findings: [
      'error MANAGED_POLICY_NOT_FOUND',
      'error MANAGED_POLICY_NOT_FOUND',
    ],
    says: "No managed policy 'arn:aws:iam::111122223333:policy/none' in account 111122223333",
  },
  {
    title: 'more managed policies than usual',
    request: aRoleRequest({ managedPolicyArns: policies.slice(0, 11) }),
    facts: { managedPolicies: knownFact(policies) },
    findings: ['warning MANAGED_POLICIES_MANY'],
  },
  {
    title: 'more managed policies than there can be',
    request: aRoleRequest({ managedPolicyArns: policies }),
    facts: { managedPolicies: knownFact(policies) },
    findings: ['error MANAGED_POLICIES_TOO_MANY'],
  },
  {
    title: 'inline policies that are none',
    request: aRoleRequest({
      inlinePolicies: {
        'a b': policy({}),
        empty: { Version: '2012-10-17', Statement: [] },
        principal: policy({ Principal: { Service: 'ec2.amazonaws.com' } }),
        nothing: policy({ Resource: [] }),
        words: policy({ Action: 'read everything' }),
      },
    }),
    findings: [
      'error POLICY_NAME_NOT_ACCEPTED',
      'error INLINE_POLICY_MALFORMED',
      'error INLINE_POLICY_MALFORMED',
      'error INLINE_POLICY_MALFORMED',
      'error INLINE_POLICY_MALFORMED',
    ],
  },
  {
    title: 'an inline policy that allows everything',
    request: aRoleRequest({ inlinePolicies: { all: policy({ Action: '*' }) } }),
    findings: ['warning INLINE_POLICY_UNBOUNDED'],
  },
  {
    title: 'inline policies that are too long',
    request: aRoleRequest({
      inlinePolicies: { long: policy({ Resource: 'x'.repeat(11_000) }) },
    }),
    findings: ['error INLINE_POLICIES_TOO_LONG'],
  },
  ...[
    { length: 2_500, finding: 'warning TRUST_POLICY_LONG' },
    { length: 5_000, finding: 'error TRUST_POLICY_TOO_LONG' },
  ].map(({ length, finding }) => ({
    title: `a trust policy of ${length} characters`,
    request: anIrsaRoleRequest({
      assumeRolePolicyDocument: policy({ Resource: 'x'.repeat(length) }),
    }),
    findings: [finding],
  })),
  {
    title: 'a cluster that does not exist, once however often it is named',
    request: anIrsaRoleRequest({
      serviceAccounts: [
        { ...account('shop', 'cart'), clusterName: 'nowhere' },
        { ...account('shop', 'orders'), clusterName: 'nowhere' },
        { ...account('shop', 'cart'), region: 'us-east-1' },
      ],
    }),
    findings: ['error CLUSTER_NOT_FOUND', 'error CLUSTER_NOT_FOUND'],
    says: "No cluster 'nowhere' in eu-west-1 of 111122223333",
  },
  {
    title: 'a cluster without issuer',
    request: anIrsaRoleRequest(),
    facts: { clusters: knownFact([aCluster({ status: 'CREATING' })]) },
    findings: ['error CLUSTER_WITHOUT_ISSUER'],
  },
  {
    title: 'a cluster whose OIDC provider is missing',
    request: anIrsaRoleRequest(),
    facts: { oidcProviders: knownFact([]) },
    findings: ['error OIDC_PROVIDER_MISSING'],
    says: "for cluster 'blue' in account 111122223333, found none",
  },
  {
    title: 'an OIDC provider that is made along',
    request: anIrsaRoleRequest({ createOidcProvider: true }),
    facts: { oidcProviders: knownFact([]) },
    findings: ['info OIDC_PROVIDER_MADE'],
  },
  {
    title: 'nobody who may assume the role',
    request: anIrsaRoleRequest({ serviceAccounts: [] }),
    findings: ['error SERVICE_ACCOUNTS_MISSING'],
  },
  {
    title: 'names that Kubernetes does not know',
    request: anIrsaRoleRequest({ serviceAccounts: [account('Shop', 'a_b')] }),
    findings: ['error NAMESPACE_MALFORMED', 'error SERVICE_ACCOUNT_MALFORMED'],
    says: "found 'Shop'",
  },
  {
    title: 'a wildcard that is not asked for',
    request: anIrsaRoleRequest({
      serviceAccounts: [account('shop', 'c*'), account('sho?', 'cart')],
    }),
    findings: ['error WILDCARD_NOT_ALLOWED', 'error WILDCARD_NOT_ALLOWED'],
    says: "found 'shop/c*' of cluster 'blue'",
  },
  {
    title: 'a wildcard that is asked for',
    request: anIrsaRoleRequest({
      serviceAccounts: [account('team-*', '*')],
      allowWildcards: true,
    }),
    findings: ['warning WILDCARD_TRUST'],
  },
  {
    title: 'everybody, although wildcards are asked for',
    request: anIrsaRoleRequest({
      serviceAccounts: [account('*', '*'), account('**', '?*')],
      allowWildcards: true,
    }),
    findings: [
      'error EVERY_SERVICE_ACCOUNT_NOT_ALLOWED',
      'error EVERY_SERVICE_ACCOUNT_NOT_ALLOWED',
    ],
    says: 'every pod of the cluster could assume the role',
  },
  {
    title: 'everybody, when everybody is meant',
    request: anIrsaRoleRequest({
      serviceAccounts: [account('*', '*')],
      allowEveryServiceAccount: true,
    }),
    findings: ['warning WILDCARD_TRUST'],
  },
  {
    title: 'an OIDC provider for a cluster that does not exist',
    request: anOidcProviderRequest(),
    facts: { cluster: knownFact(undefined) },
    findings: ['error CLUSTER_NOT_FOUND'],
  },
  {
    title: 'an OIDC provider without the audience of IRSA',
    request: anOidcProviderRequest({ clientIDList: ['mine'] }),
    findings: ['warning IRSA_AUDIENCE_MISSING'],
  },
  {
    title: 'audiences and thumbprints beyond the limits',
    request: anOidcProviderRequest({
      clientIDList: [
        'sts.amazonaws.com',
        ...Array.from({ length: 100 }, (_, index) => `a${index}`),
      ],
      thumbprintList: Array.from({ length: 6 }, () => 'a'.repeat(40)),
    }),
    findings: ['error AUDIENCES_TOO_MANY', 'error THUMBPRINTS_TOO_MANY'],
  },
];

describe('preflight of roles and OIDC providers', () => {
  it.each(cases)('finds $title', ({ request, facts, findings, says }) => {
    const found = runPreflight(request, belongingFacts(facts));

    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      findings,
    );
    expect(found[0].message).toContain(says ?? '');
  });
});
