import { parse } from 'yaml';
import { parsePlatform } from '../document/parsePlatform';
import { mapClusterConfig } from './mapClusterConfig';

const options = {
  accountId: '111122223333',
  region: 'eu-west-1',
  ignoreUnsupported: false,
};

const subnets = `
vpc:
  subnets:
    private:
      eu-west-1a: { id: subnet-0a }
      eu-west-1b: { id: subnet-0b }
    public:
      outer: { id: subnet-0c, az: eu-west-1a }
`;

function map(text: string, changes: Partial<typeof options> = {}) {
  const content = parse(
    `apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: { name: shop, region: eu-west-1 }
${text}`,
    { uniqueKeys: false },
  );
  const { platform, warnings } = mapClusterConfig(content, {
    ...options,
    ...changes,
  });
  return { document: parsePlatform(platform), platform, warnings };
}

describe('mapClusterConfig', () => {
  it('maps the smallest config, with all that eksctl would make by itself', () => {
    const { platform } = map(subnets);

    expect(platform).toEqual({
      cluster: {
        name: 'shop',
        roleArn: { ref: 'shop-cluster' },
        resourcesVpcConfig: {
          subnetIds: ['subnet-0a', 'subnet-0b', 'subnet-0c'],
        },
        accessConfig: {
          authenticationMode: 'API_AND_CONFIG_MAP',
          bootstrapClusterCreatorAdminPermissions: false,
        },
      },
      roles: [
        {
          roleName: 'shop-cluster',
          purpose: 'cluster',
          managedPolicyArns: [
            'arn:aws:iam::aws:policy/AmazonEKSVPCResourceController',
          ],
        },
      ],
      irsaRoles: [],
      addons: ['vpc-cni', 'kube-proxy', 'coredns'].map(addonName => ({
        addonName,
        resolveConflicts: 'OVERWRITE',
      })),
      podIdentityAssociations: [],
      nodegroups: [],
      fargateProfiles: [],
      accessEntries: [],
      identityProviderConfigs: [],
      capabilities: [],
    });
  });

  it('maps what a cluster of a team usually says', () => {
    const { document, platform } = map(`
metadata:
  name: shop
  region: eu-west-1
  version: "1.34"
  tags: { team: shop }
  annotations: { note: ignored by eksctl too }
kubernetesNetworkConfig: { ipFamily: IPv4, serviceIPv4CIDR: 172.20.0.0/16 }
iam:
  withOIDC: true
  serviceRoleARN: arn:aws:iam::111122223333:role/control-plane
  serviceAccounts:
    - metadata: { name: reports, namespace: data, labels: { app: reports } }
      attachPolicyARNs: [arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess]
      tags: { a: b }
    - metadata: { name: quiet }
      roleName: quiet-role
      roleOnly: true
      attachPolicy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] }
    - metadata: { name: given, namespace: data }
      attachRoleARN: arn:aws:iam::111122223333:role/given
  podIdentityAssociations:
    - namespace: shop
      serviceAccountName: checkout
      permissionPolicyARNs: [arn:aws:iam::aws:policy/AmazonSQSFullAccess]
      createServiceAccount: true
    - namespace: shop
      serviceAccountName: orders
      roleARN: arn:aws:iam::111122223333:role/orders
vpc:
  id: vpc-1
  clusterEndpoints: { publicAccess: true, privateAccess: true }
  publicAccessCIDRs: [203.0.113.0/24]
  controlPlaneSecurityGroupIDs: [sg-1]
  subnets:
    private: { eu-west-1a: { id: subnet-0a }, eu-west-1b: { id: subnet-0b } }
cloudWatch: { clusterLogging: { enableTypes: ["*"] } }
secretsEncryption: { keyARN: "arn:aws:kms:eu-west-1:111122223333:key/1" }
upgradePolicy: { supportType: STANDARD }
zonalShiftConfig: { enabled: true }
accessConfig:
  authenticationMode: API
  accessEntries:
    - principalARN: arn:aws:iam::111122223333:role/admin
      kubernetesGroups: [admins]
      kubernetesUsername: admin
      accessPolicies:
        - policyARN: arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy
          accessScope: { type: namespace, namespaces: [shop] }
identityProviders:
  - name: sso
    type: oidc
    issuerURL: https://sso.example.com
    clientID: kubernetes
    groupsClaim: groups
    tags: { c: d }
addonsConfig: { disableDefaultAddons: true }
addons:
  - name: vpc-cni
    version: 1.20.0-eksbuild.1
    resolveConflicts: overwrite
    configurationValues: '{"env":{}}'
  - name: aws-ebs-csi-driver
    wellKnownPolicies: { ebsCSIController: true }
  - name: aws-efs-csi-driver
    podIdentityAssociations:
      - serviceAccountName: efs-csi-controller-sa
        permissionPolicyARNs: [arn:aws:iam::aws:policy/service-role/AmazonEFSCSIDriverPolicy]
`);

    expect(platform).toMatchObject({
      cluster: {
        version: '1.34',
        roleArn: 'arn:aws:iam::111122223333:role/control-plane',
        resourcesVpcConfig: {
          subnetIds: ['subnet-0a', 'subnet-0b'],
          securityGroupIds: ['sg-1'],
          endpointPublicAccess: true,
          endpointPrivateAccess: true,
          publicAccessCidrs: ['203.0.113.0/24'],
        },
        kubernetesNetworkConfig: {
          ipFamily: 'ipv4',
          serviceIpv4Cidr: '172.20.0.0/16',
        },
        accessConfig: {
          authenticationMode: 'API',
          bootstrapClusterCreatorAdminPermissions: true,
        },
        logging: {
          clusterLogging: [
            { types: expect.arrayContaining(['api', 'scheduler']) },
          ],
        },
        encryptionConfig: [
          {
            provider: { keyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' },
          },
        ],
        upgradePolicy: { supportType: 'STANDARD' },
        zonalShiftConfig: { enabled: true },
      },
      oidcProvider: {},
      tags: { team: 'shop' },
    });
    expect(document.irsaRoles).toMatchObject([
      {
        roleName: 'shop-data-reports',
        serviceAccounts: [{ namespace: 'data', serviceAccount: 'reports' }],
        managedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'],
        tags: { a: 'b' },
      },
      {
        roleName: 'quiet-role',
        inlinePolicies: { attached: { Statement: [{ Effect: 'Allow' }] } },
        serviceAccounts: [{ namespace: 'default', serviceAccount: 'quiet' }],
      },
      {
        roleName: 'shop-addon-aws-ebs-csi-driver',
        managedPolicyArns: [
          'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy',
        ],
        serviceAccounts: [
          {
            namespace: 'kube-system',
            serviceAccount: 'ebs-csi-controller-sa',
          },
        ],
      },
    ]);
    expect(
      document.roles.map(({ roleName, purpose }) => [roleName, purpose]),
    ).toEqual([
      ['shop-shop-checkout-pod', 'pod-identity'],
      ['shop-kube-system-efs-csi-controller-sa-pod', 'pod-identity'],
    ]);
    expect(document.podIdentityAssociations).toMatchObject([
      {
        namespace: 'shop',
        serviceAccount: 'checkout',
        roleArn: { ref: 'shop-shop-checkout-pod' },
      },
      {
        serviceAccount: 'orders',
        roleArn: 'arn:aws:iam::111122223333:role/orders',
      },
    ]);
    expect(document.accessEntries).toMatchObject([
      {
        principalArn: 'arn:aws:iam::111122223333:role/admin',
        kubernetesGroups: ['admins'],
        username: 'admin',
        accessPolicies: [
          { accessScope: { type: 'namespace', namespaces: ['shop'] } },
        ],
      },
    ]);
    expect(document.identityProviderConfigs).toMatchObject([
      {
        oidc: {
          identityProviderConfigName: 'sso',
          issuerUrl: 'https://sso.example.com',
          clientId: 'kubernetes',
          groupsClaim: 'groups',
        },
        tags: { c: 'd' },
      },
    ]);
    expect(document.addons).toMatchObject([
      {
        addonName: 'vpc-cni',
        addonVersion: 'v1.20.0-eksbuild.1',
        resolveConflicts: 'OVERWRITE',
        configurationValues: '{"env":{}}',
      },
      {
        addonName: 'aws-ebs-csi-driver',
        serviceAccountRoleArn: { ref: 'shop-addon-aws-ebs-csi-driver' },
      },
      {
        addonName: 'aws-efs-csi-driver',
        podIdentityAssociations: [
          {
            serviceAccount: 'efs-csi-controller-sa',
            roleArn: { ref: 'shop-kube-system-efs-csi-controller-sa-pod' },
          },
        ],
      },
    ]);
    expect(document.manifests).toMatchObject([
      {
        name: 'service-accounts',
        content: [
          { kind: 'Namespace', metadata: { name: 'data' } },
          { kind: 'Namespace', metadata: { name: 'shop' } },
          {
            kind: 'ServiceAccount',
            metadata: {
              name: 'reports',
              namespace: 'data',
              labels: { app: 'reports' },
              annotations: {
                'eks.amazonaws.com/role-arn':
                  'arn:aws:iam::111122223333:role/shop-data-reports',
              },
            },
          },
          {
            kind: 'ServiceAccount',
            metadata: {
              name: 'given',
              annotations: {
                'eks.amazonaws.com/role-arn':
                  'arn:aws:iam::111122223333:role/given',
              },
            },
          },
          {
            kind: 'ServiceAccount',
            metadata: { name: 'checkout', namespace: 'shop' },
          },
        ],
      },
    ]);
  });

  it.each([
    [
      'in public subnets, unless told otherwise',
      '{ name: a }',
      {
        nodegroupName: 'a',
        nodeRole: { ref: 'shop-a-node' },
        subnets: ['subnet-0c'],
        scalingConfig: { minSize: 2, desiredSize: 2, maxSize: 2 },
      },
    ],
    [
      'in private subnets of some zones',
      '{ name: a, privateNetworking: true, availabilityZones: [eu-west-1b], minSize: 1, maxSize: 5 }',
      {
        nodegroupName: 'a',
        nodeRole: { ref: 'shop-a-node' },
        subnets: ['subnet-0b'],
        scalingConfig: { minSize: 1, desiredSize: 1, maxSize: 5 },
      },
    ],
    [
      'in subnets by their names and ids',
      '{ name: a, subnets: [outer, subnet-9], desiredCapacity: 4 }',
      {
        nodegroupName: 'a',
        nodeRole: { ref: 'shop-a-node' },
        subnets: ['subnet-0c', 'subnet-9'],
        scalingConfig: { minSize: 4, desiredSize: 4, maxSize: 4 },
      },
    ],
    [
      'of Bottlerocket on Graviton, on spot, with taints and access',
      `{ name: a, amiFamily: Bottlerocket, instanceTypes: [m7g.large], spot: true, volumeSize: 100,
         labels: { x: y }, taints: [{ key: t, value: v, effect: NoSchedule }],
         ssh: { allow: true, publicKeyName: key, sourceSecurityGroupIds: [sg-1] },
         updateConfig: { maxUnavailable: 2 }, nodeRepairConfig: { enabled: true },
         iam: { instanceRoleARN: "arn:aws:iam::111122223333:role/nodes" }, tags: { k: v } }`,
      {
        nodegroupName: 'a',
        nodeRole: 'arn:aws:iam::111122223333:role/nodes',
        subnets: ['subnet-0c'],
        scalingConfig: { minSize: 2, desiredSize: 2, maxSize: 2 },
        instanceTypes: ['m7g.large'],
        amiType: 'BOTTLEROCKET_ARM_64',
        capacityType: 'SPOT',
        diskSize: 100,
        labels: { x: 'y' },
        taints: [{ key: 't', value: 'v', effect: 'NO_SCHEDULE' }],
        remoteAccess: { ec2SshKey: 'key', sourceSecurityGroups: ['sg-1'] },
        updateConfig: { maxUnavailable: 2 },
        nodeRepairConfig: { enabled: true },
        tags: { k: 'v' },
      },
    ],
    [
      'of a launch template',
      '{ name: a, instanceType: m6i.large, launchTemplate: { id: lt-1, version: "3" }, releaseVersion: 1.34-1, iam: { instanceRoleName: own, attachPolicyARNs: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] } }',
      {
        nodegroupName: 'a',
        nodeRole: { ref: 'own' },
        subnets: ['subnet-0c'],
        scalingConfig: { minSize: 2, desiredSize: 2, maxSize: 2 },
        instanceTypes: ['m6i.large'],
        launchTemplate: { id: 'lt-1', version: '3' },
        releaseVersion: '1.34-1',
      },
    ],
  ])('maps managed node groups %s', (_, group, expected) => {
    const { platform } = map(`${subnets}\nmanagedNodeGroups: [${group}]`);

    expect(platform.nodegroups).toEqual([expected]);
  });

  it('maps Fargate profiles, which share a role', () => {
    const { document } = map(`${subnets}
fargateProfiles:
  - { name: a, selectors: [{ namespace: kube-system }] }
  - { name: b, selectors: [{ namespace: x, labels: { a: b } }], subnets: [subnet-0a], tags: { t: u } }
  - { name: c, selectors: [{ namespace: y }], podExecutionRoleARN: "arn:aws:iam::111122223333:role/own" }
`);

    expect(document.fargateProfiles).toMatchObject([
      { fargateProfileName: 'a', podExecutionRoleArn: { ref: 'shop-fargate' } },
      {
        fargateProfileName: 'b',
        podExecutionRoleArn: { ref: 'shop-fargate' },
        selectors: [{ namespace: 'x', labels: { a: 'b' } }],
        subnets: ['subnet-0a'],
        tags: { t: 'u' },
      },
      { podExecutionRoleArn: 'arn:aws:iam::111122223333:role/own' },
    ]);
    expect(document.roles.map(({ roleName }) => roleName)).toEqual([
      'shop-fargate',
      'shop-cluster',
    ]);
  });

  it('maps Auto Mode with capabilities', () => {
    const { document } = map(`${subnets}
autoModeConfig: { enabled: true }
capabilities:
  - { name: ack, type: ACK, attachPolicyARNs: ["arn:aws:iam::aws:policy/AmazonS3FullAccess"], deletePropagationPolicy: RETAIN }
`);

    expect(document.cluster).toMatchObject({
      roleArn: { ref: 'shop-cluster' },
      computeConfig: {
        enabled: true,
        nodePools: ['general-purpose', 'system'],
        nodeRoleArn: { ref: 'shop-auto-node' },
      },
    });
    expect(document.addons).toEqual([]);
    expect(document.roles.map(({ purpose }) => purpose).sort()).toEqual([
      'auto-mode-cluster',
      'auto-mode-node',
      'capability',
    ]);
    expect(document.capabilities).toMatchObject([
      {
        capabilityName: 'ack',
        type: 'ACK',
        roleArn: { ref: 'shop-ack-capability' },
      },
    ]);
  });

  it.each([
    [
      'no subnets',
      '',
      'vpc.subnets: wanted the ids of subnets that exist, found none: no VPC is made here',
    ],
    [
      'a VPC to be made',
      'vpc: { cidr: 10.0.0.0/16, nat: { gateway: Single } }',
      'vpc.cidr: is not supported',
    ],
    [
      'a subnet to be made',
      'vpc: { subnets: { private: { eu-west-1a: { cidr: 10.0.0.0/24 } } } }',
      'vpc.subnets.private.eu-west-1a: wanted the id of a subnet that exists',
    ],
    [
      'self-managed nodes',
      `${subnets}\nnodeGroups: [{ name: a }]`,
      'nodeGroups: is not supported',
    ],
    [
      'Karpenter',
      `${subnets}\nkarpenter: { version: "1.0" }`,
      'karpenter: is not supported',
    ],
    [
      'GitOps',
      `${subnets}\ngitops: { flux: { gitProvider: github } }`,
      'gitops: is not supported',
    ],
    [
      'Outposts',
      `${subnets}\noutpost: { controlPlaneOutpostARN: a }`,
      'outpost: is not supported',
    ],
    [
      'aws-auth',
      `${subnets}\niamIdentityMappings: [{ arn: a }]`,
      'iamIdentityMappings: is not supported',
    ],
    [
      'log retention',
      `${subnets}\ncloudWatch: { clusterLogging: { enableTypes: [api], logRetentionInDays: 7 } }`,
      'cloudWatch.clusterLogging.logRetentionInDays: is not supported',
    ],
    [
      'a member of a list',
      `${subnets}\nmanagedNodeGroups: [{ name: a }, { name: b, maxPodsPerNode: 20, iam: { withAddonPolicies: { ebs: true } } }]`,
      'managedNodeGroups[1].maxPodsPerNode: is not supported',
    ],
    [
      'policies of add-ons on nodes',
      `${subnets}\nmanagedNodeGroups: [{ name: b, iam: { withAddonPolicies: { ebs: true } } }]`,
      'managedNodeGroups[0].iam.withAddonPolicies: is not supported',
    ],
    [
      'an image that EKS does not have',
      `${subnets}\nmanagedNodeGroups: [{ name: a, amiFamily: Ubuntu2204 }]`,
      'managedNodeGroups[0].amiFamily: EKS has no image of Ubuntu2204 for managed node groups',
    ],
    [
      'Windows on Graviton',
      `${subnets}\nmanagedNodeGroups: [{ name: a, amiFamily: WindowsServer2022CoreContainer, instanceType: m7g.large }]`,
      'EKS has no image of WindowsServer2022CoreContainer for arm64',
    ],
    [
      'zones without subnets',
      `${subnets}\nmanagedNodeGroups: [{ name: a, availabilityZones: [eu-west-1c] }]`,
      "managedNodeGroups[0].availabilityZones: wanted zones of the config's subnets",
    ],
    [
      'policies of an unknown add-on',
      `${subnets}\niam: { withOIDC: true }\naddons: [{ name: adot, attachPolicyARNs: [a] }]`,
      'addons[0].attachPolicyARNs: it is not known which ServiceAccount of adot gets the policies',
    ],
    [
      'policies of an add-on without OIDC',
      `${subnets}\naddons: [{ name: vpc-cni, attachPolicyARNs: [a] }]`,
      'addons[0].attachPolicyARNs: policies of an add-on need iam.withOIDC',
    ],
    [
      'default associations',
      `${subnets}\naddons: [{ name: vpc-cni, useDefaultPodIdentityAssociations: true }]`,
      'addons[0].useDefaultPodIdentityAssociations: is not supported',
    ],
    [
      'policies that only eksctl knows',
      `${subnets}\niam: { serviceAccounts: [{ metadata: { name: a }, wellKnownPolicies: { autoScaler: true } }] }`,
      'iam.serviceAccounts[0].wellKnownPolicies.autoScaler: is not supported',
    ],
    [
      'a private cluster',
      `${subnets}\nprivateCluster: { enabled: true }`,
      'privateCluster: is not supported',
    ],
    [
      'an identity provider of another kind',
      `${subnets}\nidentityProviders: [{ type: saml, name: a, issuerURL: b, clientID: c }]`,
      'identityProviders[0].type: wanted oidc, found saml',
    ],
    [
      'another region',
      `${subnets}\nmetadata: { name: shop, region: us-east-1 }`,
      'metadata.region: wanted eu-west-1, the region of the action, found us-east-1',
    ],
    [
      'another version',
      `${subnets}\napiVersion: eksctl.io/v1alpha6`,
      'apiVersion: wanted eksctl.io/v1alpha5, found eksctl.io/v1alpha6',
    ],
  ])('names what is not supported: %s', (_, text, words) => {
    expect(() => map(text)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(words),
      }),
    );
  });

  it('goes on without what is not supported when told to, and names it, but not without subnets', () => {
    const text = `${subnets}
karpenter: { version: "1.0" }
gitops: {}
managedNodeGroups: [{ name: a, ebsOptimized: true }]
`;
    const ignoring = { ignoreUnsupported: true };
    const { warnings, document } = map(text, ignoring);

    expect(warnings).toEqual([
      'karpenter: is not supported',
      'managedNodeGroups[0].ebsOptimized: is not supported',
    ]);
    expect(document.nodegroups).toHaveLength(1);
    expect(() => map('karpenter: { version: "1.0" }', ignoring)).toThrow(
      'The ClusterConfig is not accepted, for one reason:\n  1. vpc.subnets: ',
    );
  });

  it('keeps names of roles within 64 characters, and apart', () => {
    const name = 'a'.repeat(60);
    const { document } = map(`${subnets}
managedNodeGroups: [{ name: ${name}1 }, { name: ${name}2 }]`);

    const names = document.roles.map(({ roleName }) => roleName);
    expect(new Set(names).size).toBe(3);
    expect(Math.max(...names.map(({ length }) => length))).toBe(64);
  });
});
