import {
  type AccessEntryRequest,
  type AddonRequest,
  type CapabilityRequest,
  type IdentityProviderConfigRequest,
  type IrsaRoleRequest,
  type OidcProviderRequest,
  type PodIdentityAssociationRequest,
  type PreflightFacts,
  type RoleRequest,
  irsaTrustPolicy,
  knownFact,
  purposeTrustPolicy,
} from '@eks-platform/backstage-plugin-eks-common';
import { aCluster } from './builders';
import { aRoleFact, preflightFacts } from './preflightBuilders';

const ACCOUNT = '111122223333';
const ISSUER = 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF';
const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/${ISSUER}`;
const PODS = `arn:aws:iam::${ACCOUNT}:role/pods`;
const VIEW = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy';

/**
 * A request for a cluster role that nothing is wrong with; state only what matters.
 *
 * @public
 */
export function aRoleRequest(
  overrides: Partial<RoleRequest> = {},
): RoleRequest {
  return {
    kind: 'role',
    purpose: 'cluster',
    roleName: 'blue-cluster',
    path: '/',
    assumeRolePolicyDocument: purposeTrustPolicy({
      purpose: 'cluster',
      partition: 'aws',
    }),
    managedPolicyArns: ['arn:aws:iam::aws:policy/AmazonEKSClusterPolicy'],
    inlinePolicies: {},
    ...overrides,
  };
}

/**
 * A request for a role of the ServiceAccount `shop/cart` of the cluster `blue` that nothing is wrong with; state only what
 * matters.
 *
 * @public
 */
export function anIrsaRoleRequest(
  overrides: Partial<IrsaRoleRequest> = {},
): IrsaRoleRequest {
  return {
    kind: 'irsa-role',
    roleName: 'cart',
    path: '/',
    assumeRolePolicyDocument: irsaTrustPolicy([
      { providerArn: PROVIDER, namespace: 'shop', serviceAccount: 'cart' },
    ]),
    managedPolicyArns: [],
    inlinePolicies: {},
    serviceAccounts: [
      { clusterName: 'blue', namespace: 'shop', serviceAccount: 'cart' },
    ],
    allowWildcards: false,
    allowEveryServiceAccount: false,
    createOidcProvider: false,
    ...overrides,
  };
}

/**
 * A request for the OIDC provider of the cluster `blue` that nothing is wrong with; state only what matters.
 *
 * @public
 */
export function anOidcProviderRequest(
  overrides: Partial<OidcProviderRequest> = {},
): OidcProviderRequest {
  return {
    kind: 'oidc-provider',
    clusterName: 'blue',
    url: `https://${ISSUER}`,
    clientIDList: ['sts.amazonaws.com'],
    ...overrides,
  };
}

/**
 * A request for a pod identity association of the cluster `blue` that nothing is wrong with; state only what matters.
 *
 * @public
 */
export function aPodIdentityAssociationRequest(
  overrides: Partial<PodIdentityAssociationRequest> = {},
): PodIdentityAssociationRequest {
  return {
    kind: 'pod-identity-association',
    clusterName: 'blue',
    namespace: 'shop',
    serviceAccount: 'cart',
    roleArn: PODS,
    hasOtherNodes: false,
    ...overrides,
  };
}

/**
 * A request for an access entry of the cluster `blue` that nothing is wrong with; state only what matters.
 *
 * @public
 */
export function anAccessEntryRequest(
  overrides: Partial<AccessEntryRequest> = {},
): AccessEntryRequest {
  return {
    kind: 'access-entry',
    clusterName: 'blue',
    principalArn: `arn:aws:iam::${ACCOUNT}:role/platform`,
    type: 'STANDARD',
    accessPolicies: [{ policyArn: VIEW, accessScope: { type: 'cluster' } }],
    ...overrides,
  };
}

/**
 * A request for the addon `coredns` of the cluster `blue` that nothing is wrong with; state only what matters.
 *
 * @public
 */
export function anAddonRequest(
  overrides: Partial<AddonRequest> = {},
): AddonRequest {
  return {
    kind: 'addon',
    clusterName: 'blue',
    addonName: 'coredns',
    addonVersion: 'v1.12.4-eksbuild.6',
    ...overrides,
  };
}

/**
 * A request for an identity provider of the cluster `blue` that nothing is wrong with; state only what matters.
 *
 * @public
 */
export function anIdentityProviderConfigRequest(
  overrides: Partial<IdentityProviderConfigRequest['oidc']> = {},
): IdentityProviderConfigRequest {
  return {
    kind: 'identity-provider-config',
    clusterName: 'blue',
    oidc: {
      identityProviderConfigName: 'sso',
      issuerUrl: 'https://sso.example.com',
      clientId: 'kubernetes',
      ...overrides,
    },
  };
}

/**
 * A request for the capability ACK of the cluster `blue` that nothing is wrong with; state only what matters.
 *
 * @public
 */
export function aCapabilityRequest(
  overrides: Partial<CapabilityRequest> = {},
): CapabilityRequest {
  return {
    kind: 'capability',
    clusterName: 'blue',
    capabilityName: 'ack',
    type: 'ACK',
    roleArn: PODS,
    deletePropagationPolicy: 'RETAIN',
    ...overrides,
  };
}

/**
 * Facts under which every request of these builders passes without a finding; state only what matters.
 *
 * @public
 */
export function belongingFacts(
  overrides: Partial<PreflightFacts> = {},
): PreflightFacts {
  const cluster = aCluster({ oidcIssuer: `https://${ISSUER}` });
  return preflightFacts({
    cluster: knownFact(cluster),
    clusters: knownFact([cluster]),
    oidcProviders: knownFact([PROVIDER]),
    roles: knownFact([
      aRoleFact({
        arn: PODS,
        name: 'pods',
        serviceTrusts: [
          'pods.eks.amazonaws.com',
          'capabilities.eks.amazonaws.com',
        ].map(service => ({
          service,
          sourceArns: [],
          tagsSessions: true as const,
        })),
        serviceAccountTrusts: [
          {
            issuer: ISSUER,
            accountId: ACCOUNT,
            namespace: 'kube-system',
            serviceAccount: 'ebs',
            pattern: false,
            audienceChecked: true,
          },
        ],
      }),
    ]),
    managedPolicies: knownFact([
      'arn:aws:iam::aws:policy/AmazonEKSClusterPolicy',
    ]),
    compute: knownFact({ nodegroupNames: ['workers'], fargateProfiles: [] }),
    addonNames: knownFact(['eks-pod-identity-agent']),
    addonOffer: knownFact({
      addonName: 'coredns',
      kubernetesVersion: '1.34',
      versions: ['v1.12.4-eksbuild.6', 'v1.12.3-eksbuild.1'].map(
        (version, index) => ({
          version,
          isDefault: index === 0,
          requiresConfiguration: false,
          requiresIamPermissions: false,
        }),
      ),
    }),
    addonConfiguration: knownFact({
      addonVersion: 'v1.12.4-eksbuild.6',
      problems: [],
      serviceAccounts: [],
    }),
    accessPolicies: knownFact([
      VIEW,
      VIEW.replace('View', 'Edit'),
      VIEW.replace('View', 'AutoNode'),
    ]),
    identityProviderConfigs: knownFact([]),
    capabilities: knownFact([]),
    ...overrides,
  });
}
