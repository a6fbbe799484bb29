import {
  aCapabilityRequest,
  aCluster,
  anAccessEntryRequest,
  anIdentityProviderConfigRequest,
  aPodIdentityAssociationRequest,
  aRoleFact,
  belongingFacts,
} from '../testUtils';
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

const PODS = 'arn:aws:iam::111122223333:role/pods';
const policyArn = (name: string) =>
  `arn:aws:eks::aws:cluster-access-policy/${name}`;
const wholeCluster = { type: 'cluster' as const };
const fargate = (labels: Record<string, string> = {}, namespace = 'shop') => ({
  compute: knownFact({
    nodegroupNames: ['workers'],
    fargateProfiles: [{ name: 'pods', selectors: [{ namespace, labels }] }],
  }),
});
const trusting = (...services: string[]) => ({
  roles: knownFact([
    aRoleFact({
      arn: PODS,
      name: 'pods',
      serviceTrusts: services.map(service => ({ service, sourceArns: [] })),
    }),
  ]),
});

const podIdentity: Case[] = [
  {
    title: 'wildcards in place of names',
    request: aPodIdentityAssociationRequest({
      namespace: 'shop-*',
      serviceAccount: '*',
    }),
    findings: ['error NAMESPACE_MALFORMED', 'error SERVICE_ACCOUNT_MALFORMED'],
    says: "found 'shop-*'",
  },
  {
    title: 'a role that does not exist',
    request: aPodIdentityAssociationRequest(),
    facts: { roles: knownFact([]) },
    findings: ['error ROLE_NOT_FOUND'],
  },
  {
    title: 'a role of another account',
    request: aPodIdentityAssociationRequest({
      roleArn: 'arn:aws:iam::444455556666:role/pods',
    }),
    findings: ['error ROLE_IN_OTHER_ACCOUNT'],
  },
  {
    title: 'a role for nodes',
    request: aPodIdentityAssociationRequest(),
    facts: trusting('ec2.amazonaws.com'),
    findings: ['error ROLE_NOT_TRUSTING'],
    says: "found 'pods' trusting ec2.amazonaws.com",
  },
  {
    title: 'a role that cannot be tagged',
    request: aPodIdentityAssociationRequest(),
    facts: trusting('pods.eks.amazonaws.com'),
    findings: ['error ROLE_NOT_TRUSTING'],
    says: "found 'pods' without sts:TagSession",
  },
  {
    title: 'a role that may do nothing',
    request: aPodIdentityAssociationRequest(),
    facts: {
      roles: knownFact([
        aRoleFact({
          arn: PODS,
          attachedPolicyArns: [],
          serviceTrusts: [
            {
              service: 'pods.eks.amazonaws.com',
              sourceArns: [],
              tagsSessions: true,
            },
          ],
        }),
      ]),
    },
    findings: ['warning ROLE_WITHOUT_PERMISSIONS'],
  },
  {
    title: 'a cluster with Fargate profiles only',
    request: aPodIdentityAssociationRequest(),
    facts: {
      compute: knownFact({
        nodegroupNames: [],
        fargateProfiles: [{ name: 'all', selectors: [] }],
      }),
      addonNames: knownFact([]),
    },
    findings: ['error POD_IDENTITY_ON_FARGATE'],
    says: 'Pod Identity does not work on Fargate',
  },
  {
    title: 'a namespace whose pods all run on Fargate',
    request: aPodIdentityAssociationRequest(),
    facts: fargate({}, 'sh*'),
    findings: ['error POD_IDENTITY_ON_FARGATE'],
    says: "found 'shop', all of whose pods Fargate profile 'pods' takes",
  },
  {
    title: 'a namespace of which some pods run on Fargate',
    request: aPodIdentityAssociationRequest(),
    facts: fargate({ run: 'fargate' }),
    findings: ['warning POD_IDENTITY_PARTLY_ON_FARGATE'],
    says: 'with run=fargate',
  },
  {
    title: 'a missing agent',
    request: aPodIdentityAssociationRequest(),
    facts: { addonNames: knownFact([]) },
    findings: ['warning POD_IDENTITY_AGENT_MISSING'],
  },
  {
    title: 'a policy beside session tags, and a target role',
    request: aPodIdentityAssociationRequest({
      targetRoleArn: 'arn:aws:iam::444455556666:role/invoices',
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
      },
    }),
    findings: ['error POLICY_WITH_SESSION_TAGS', 'info TARGET_ROLE_UNCHECKED'],
  },
];

const accessEntries: Case[] = [
  {
    title: 'a cluster that takes no entries',
    request: anAccessEntryRequest(),
    facts: {
      cluster: knownFact(aCluster({ authenticationMode: 'CONFIG_MAP' })),
    },
    findings: ['error ACCESS_ENTRIES_OFF'],
    says: 'found CONFIG_MAP',
  },
  {
    title: 'a session in place of a role',
    request: anAccessEntryRequest({
      principalArn: 'arn:aws:sts::111122223333:assumed-role/admin/alice',
    }),
    findings: ['error PRINCIPAL_IS_SESSION'],
    says: "found a session of role 'admin'",
  },
  ...['alice', 'arn:aws:iam::111122223333:group/admins'].map(principalArn => ({
    title: `'${principalArn}' in place of a role`,
    request: anAccessEntryRequest({ principalArn }),
    findings: ['error PRINCIPAL_MALFORMED'],
  })),
  {
    title: 'a service-linked role',
    request: anAccessEntryRequest({
      principalArn:
        'arn:aws:iam::111122223333:role/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS',
    }),
    findings: ['error PRINCIPAL_IS_SERVICE_LINKED'],
  },
  {
    title: 'a role that does not exist',
    request: anAccessEntryRequest(),
    facts: { role: knownFact(undefined) },
    findings: ['error PRINCIPAL_NOT_FOUND'],
  },
  {
    title: 'reserved groups and names',
    request: anAccessEntryRequest({
      kubernetesGroups: ['system:masters', 'team'],
      username: 'aws:alice',
    }),
    findings: ['error KUBERNETES_GROUP_RESERVED', 'error USERNAME_RESERVED'],
    says: "found 'system:masters'",
  },
  {
    title: 'a session name that stands alone',
    request: anAccessEntryRequest({ username: '{{SessionName}}' }),
    findings: ['error USERNAME_WITHOUT_COLON'],
  },
  {
    title: 'a username, groups and a policy for nodes',
    request: anAccessEntryRequest({
      type: 'EC2_LINUX',
      username: 'node',
      kubernetesGroups: ['nodes'],
    }),
    findings: [
      'error ACCESS_TYPE_HAS_ITS_OWN',
      'error ACCESS_TYPE_HAS_ITS_OWN',
      'error ACCESS_POLICY_NOT_FOR_TYPE',
    ],
  },
  {
    title: 'an entry without any right',
    request: anAccessEntryRequest({ accessPolicies: [] }),
    findings: ['warning ACCESS_WITHOUT_RIGHTS'],
  },
  {
    title: 'a policy that does not exist, and one twice',
    request: anAccessEntryRequest({
      accessPolicies: ['AmazonEKSRootPolicy', 'AmazonEKSViewPolicy']
        .flatMap(name => (name.includes('View') ? [name, name] : [name]))
        .map(name => ({
          policyArn: policyArn(name),
          accessScope: wholeCluster,
        })),
    }),
    findings: ['error ACCESS_POLICY_NOT_FOUND', 'error ACCESS_POLICY_TWICE'],
    says: 'AmazonEKSRootPolicy',
  },
  {
    title: 'scopes that contradict themselves',
    request: anAccessEntryRequest({
      accessPolicies: [
        {
          policyArn: policyArn('AmazonEKSViewPolicy'),
          accessScope: { type: 'cluster', namespaces: ['shop'] },
        },
        {
          policyArn: policyArn('AmazonEKSEditPolicy'),
          accessScope: { type: 'namespace' },
        },
      ],
    }),
    findings: ['error NAMESPACES_IN_CLUSTER_SCOPE', 'error NAMESPACES_MISSING'],
  },
  {
    title: 'namespaces that Kubernetes does not know',
    request: anAccessEntryRequest({
      accessPolicies: [
        {
          policyArn: policyArn('AmazonEKSViewPolicy'),
          accessScope: { type: 'namespace', namespaces: ['Shop', '*-shop'] },
        },
      ],
    }),
    findings: ['error NAMESPACE_MALFORMED', 'error NAMESPACE_MALFORMED'],
  },
];

const identityProviders: Case[] = [
  {
    title: 'a name with spaces and an issuer without https',
    request: anIdentityProviderConfigRequest({
      identityProviderConfigName: 'my sso',
      issuerUrl: 'http://sso.example.com?realm=1',
    }),
    findings: ['error NAME_NOT_ACCEPTED', 'error ISSUER_MALFORMED'],
  },
  {
    title: "the cluster's own issuer",
    request: anIdentityProviderConfigRequest({
      issuerUrl: 'https://oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF',
    }),
    findings: ['error ISSUER_IS_THE_CLUSTER'],
  },
  {
    title: 'reserved prefixes and a claim that is too long',
    request: anIdentityProviderConfigRequest({
      usernamePrefix: 'system:',
      requiredClaims: { ['c'.repeat(64)]: 'x' },
    }),
    findings: ['error PREFIX_RESERVED', 'error CLAIM_TOO_LONG'],
  },
  {
    title: 'a cluster that has one already',
    request: anIdentityProviderConfigRequest(),
    facts: { identityProviderConfigs: knownFact(['okta']) },
    findings: ['error IDENTITY_PROVIDER_TAKEN'],
    says: "found 'okta' of cluster 'blue'",
  },
  {
    title: 'groups without a prefix',
    request: anIdentityProviderConfigRequest({ groupsClaim: 'groups' }),
    findings: ['warning GROUPS_WITHOUT_PREFIX'],
  },
];

const capabilities: Case[] = [
  {
    title: 'a name with spaces in a cluster without entries',
    request: aCapabilityRequest({ capabilityName: 'my ack' }),
    facts: {
      cluster: knownFact(aCluster({ authenticationMode: 'CONFIG_MAP' })),
    },
    findings: ['error ACCESS_ENTRIES_OFF', 'error NAME_NOT_ACCEPTED'],
  },
  {
    title: 'Argo CD without Identity Center, with the settings of ACK',
    request: aCapabilityRequest({
      type: 'ARGOCD',
      configuration: { ack: { enableCrossNamespace: true } },
    }),
    findings: [
      'error ARGOCD_WITHOUT_IDENTITY_CENTER',
      'error CAPABILITY_CONFIGURATION_OF_OTHER_TYPE',
    ],
  },
  {
    title: 'a second capability of the type',
    request: aCapabilityRequest(),
    facts: { capabilities: knownFact([{ name: 'controllers', type: 'ACK' }]) },
    findings: ['error CAPABILITY_TYPE_TAKEN'],
    says: "found 'controllers'",
  },
  {
    title: 'a role of pods',
    request: aCapabilityRequest(),
    facts: trusting('pods.eks.amazonaws.com'),
    findings: ['error ROLE_NOT_TRUSTING'],
    says: 'lets capabilities.eks.amazonaws.com do sts:AssumeRole and sts:TagSession',
  },
];

describe.each([
  ['a pod identity association', podIdentity],
  ['an access entry', accessEntries],
  ['an identity provider', identityProviders],
  ['a capability', capabilities],
])('preflight of %s', (_, cases) => {
  it.each(cases)('finds $title', ({ request, facts, findings, says }) => {
    const found = runPreflight(request, belongingFacts(facts));

    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      findings,
    );
    expect(found[0].message).toContain(says ?? '');
  });
});

describe('preflight of a pod identity association', () => {
  it.each([
    [
      'Auto Mode brings its agent',
      { cluster: knownFact(aCluster({ autoMode: true })) },
      {},
    ],
    [
      'nodes that EKS does not list have been told of',
      { compute: knownFact({ nodegroupNames: [], fargateProfiles: [] }) },
      { hasOtherNodes: true },
    ],
  ])('is content when %s', (_, facts, request) => {
    expect(
      runPreflight(
        aPodIdentityAssociationRequest(request),
        belongingFacts({
          addonNames: knownFact(['eks-pod-identity-agent']),
          ...facts,
        }),
      ),
    ).toEqual([]);
  });
});

describe('preflight of an access entry', () => {
  it('takes a principal of another account and a prefix of namespaces', () => {
    expect(
      runPreflight(
        anAccessEntryRequest({
          principalArn: 'arn:aws:iam::444455556666:role/platform/admin',
          accessPolicies: [
            {
              policyArn: policyArn('AmazonEKSViewPolicy'),
              accessScope: { type: 'namespace', namespaces: ['shop-*', '*'] },
            },
          ],
        }),
        belongingFacts({ role: undefined }),
      ),
    ).toEqual([]);
  });
});
