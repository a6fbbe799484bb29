import {
  aCluster,
  anAddonRequest,
  aRoleFact,
  belongingFacts,
} from '../testUtils';
import { knownFact } from './Fact';
import type { AddonOfferFact, PreflightFacts } from './facts';
import type { AddonRequest } from './requests/AddonRequest';
import { runPreflight } from './runPreflight';

interface Case {
  title: string;
  request?: Partial<AddonRequest>;
  facts?: Partial<PreflightFacts>;
  /** Severity and code of each finding. */
  findings: string[];
  /** What the first finding says. */
  says?: string;
}

const PODS = 'arn:aws:iam::111122223333:role/pods';

function offer(
  version: Partial<AddonOfferFact['versions'][number]> = {},
): Partial<PreflightFacts> {
  return {
    addonOffer: knownFact({
      addonName: 'coredns',
      kubernetesVersion: '1.34',
      versions: [
        {
          version: 'v1.12.4-eksbuild.6',
          isDefault: true,
          requiresConfiguration: false,
          requiresIamPermissions: false,
          ...version,
        },
      ],
    }),
  };
}

const serviceAccounts = {
  addonConfiguration: knownFact({
    addonVersion: 'v1.12.4-eksbuild.6',
    problems: [],
    serviceAccounts: [
      {
        name: 'ebs-csi-controller-sa',
        recommendedPolicyArns: [
          'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy',
        ],
      },
    ],
  }),
};

function onFargate(...namespaces: string[]): Partial<PreflightFacts> {
  return {
    compute: knownFact({
      nodegroupNames: [],
      fargateProfiles: [
        {
          name: 'pods',
          selectors: namespaces.map(namespace => ({ namespace, labels: {} })),
        },
      ],
    }),
  };
}

const cases: Case[] = [
  {
    title: 'an add-on that EKS does not offer',
    request: { addonName: 'nginx' },
    facts: { addonOffer: knownFact(undefined) },
    findings: ['error ADDON_NOT_OFFERED'],
    says: "Wanted an add-on that EKS offers for Kubernetes 1.34 in eu-west-1 of 111122223333, found 'nginx'",
  },
  {
    title: 'a version that does not go with the Kubernetes version',
    request: { addonVersion: 'v1.8.0' },
    findings: ['error ADDON_VERSION_NOT_OFFERED'],
    says: 'found v1.8.0, not among v1.12.4-eksbuild.6, v1.12.3-eksbuild.1',
  },
  {
    title: 'every place in which the configuration breaks the schema',
    request: { configurationValues: '{"replicas":1}' },
    facts: {
      addonConfiguration: knownFact({
        addonVersion: 'v1.12.4-eksbuild.6',
        problems: [
          { field: 'replicas', message: 'Wanted a setting' },
          { field: '', message: 'Wanted an object' },
        ],
        serviceAccounts: [],
      }),
    },
    findings: [
      'error ADDON_CONFIGURATION_MALFORMED',
      'error ADDON_CONFIGURATION_MALFORMED',
    ],
    says: 'Wanted a setting',
  },
  {
    title: 'a configuration that is missing',
    facts: offer({ requiresConfiguration: true }),
    findings: ['error ADDON_CONFIGURATION_MISSING'],
  },
  {
    title: 'roles of both kinds',
    request: {
      serviceAccountRoleArn: PODS,
      podIdentityAssociations: [
        { serviceAccount: 'ebs-csi-controller-sa', roleArn: PODS },
      ],
    },
    facts: serviceAccounts,
    findings: ['error ADDON_ROLES_TWICE'],
  },
  {
    title: 'a ServiceAccount that the add-on does not have, without the agent',
    request: {
      podIdentityAssociations: [{ serviceAccount: 'cart', roleArn: PODS }],
    },
    facts: { ...serviceAccounts, addonNames: knownFact([]) },
    findings: [
      'error ADDON_SERVICE_ACCOUNT_UNKNOWN',
      'warning POD_IDENTITY_AGENT_MISSING',
    ],
    says: "(ebs-csi-controller-sa), found 'cart'",
  },
  {
    title: 'a role that is missing',
    facts: { ...offer({ requiresIamPermissions: true }), ...serviceAccounts },
    findings: ['warning ADDON_WITHOUT_ROLE'],
  },
  {
    title: 'a role by IRSA that trusts another cluster',
    request: { serviceAccountRoleArn: PODS },
    facts: {
      roles: knownFact([aRoleFact({ arn: PODS, serviceAccountTrusts: [] })]),
    },
    findings: ['warning ROLE_NOT_TRUSTING_ADDON'],
    says: 'trusting no ServiceAccount',
  },
  {
    title: 'a role that does not exist',
    request: { serviceAccountRoleArn: PODS },
    facts: { roles: knownFact([]) },
    findings: ['error ROLE_NOT_FOUND'],
  },
  {
    title: 'CoreDNS off Fargate where there is nothing else',
    request: { configurationValues: '{"computeType":"EC2"}' },
    facts: onFargate('kube-system'),
    findings: ['error COREDNS_NOT_ON_FARGATE'],
  },
  ...['{"computeType":"Fargate"}', 'computeType: Fargate'].map(
    configurationValues => ({
      title: `CoreDNS on Fargate by ${configurationValues}`,
      request: { configurationValues },
      facts: onFargate('kube-*'),
      findings: ['info COREDNS_ON_FARGATE'],
    }),
  ),
  {
    title: 'CoreDNS on Fargate without a profile for it',
    request: { configurationValues: '{"computeType":"Fargate"}' },
    facts: onFargate('shop'),
    findings: ['warning COREDNS_WITHOUT_PROFILE', 'info COREDNS_ON_FARGATE'],
  },
  {
    title: 'a cluster without compute',
    facts: { compute: knownFact({ nodegroupNames: [], fargateProfiles: [] }) },
    findings: ['warning ADDON_WITHOUT_COMPUTE'],
  },
  {
    title: 'what Auto Mode does itself',
    facts: { cluster: knownFact(aCluster({ autoMode: true })) },
    findings: ['info ADDON_IN_AUTO_MODE'],
  },
];

describe('preflight of an add-on', () => {
  it.each(cases)('finds $title', ({ request, facts, findings, says }) => {
    const found = runPreflight(anAddonRequest(request), belongingFacts(facts));

    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      findings,
    );
    expect(found[0].message).toContain(says ?? '');
  });

  it('lets what runs on every node come before the nodes', () => {
    expect(
      runPreflight(
        anAddonRequest({ addonName: 'vpc-cni' }),
        belongingFacts({
          compute: knownFact({ nodegroupNames: [], fargateProfiles: [] }),
        }),
      ),
    ).toEqual([]);
  });
});
