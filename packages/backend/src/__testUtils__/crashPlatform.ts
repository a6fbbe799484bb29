/** A platform of 23 things, as the input of a template's step. */
export function crashPlatform(subnetIds: string[]) {
  const objects = ['shop', 'jobs'].map(name => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: `crash-${name}` },
  }));
  const roles = [
    { roleName: 'crash-cluster', purpose: 'cluster' },
    { roleName: 'crash-nodes', purpose: 'node' },
    { roleName: 'crash-fargate', purpose: 'fargate-pod-execution' },
    {
      roleName: 'crash-pods',
      purpose: 'pod-identity',
      managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    },
  ];
  const addons = [
    'vpc-cni',
    'kube-proxy',
    'eks-pod-identity-agent',
    'coredns',
  ].map(addonName => ({ addonName }));
  return {
    cluster: {
      name: 'crash',
      roleArn: { ref: 'crash-cluster' },
      resourcesVpcConfig: { subnetIds },
    },
    roles,
    oidcProvider: {},
    irsaRoles: ['reports', 'orders'].map(serviceAccount => ({
      roleName: `crash-${serviceAccount}`,
      managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
      serviceAccounts: [{ namespace: 'shop', serviceAccount }],
    })),
    addons,
    nodegroups: ['system', 'spot', 'batch'].map(nodegroupName => ({
      nodegroupName,
      nodeRole: { ref: 'crash-nodes' },
    })),
    fargateProfiles: ['one', 'two', 'three'].map(name => ({
      fargateProfileName: name,
      podExecutionRoleArn: { ref: 'crash-fargate' },
      selectors: [{ namespace: name }],
    })),
    accessEntries: [
      {
        principalArn: 'arn:aws:iam::111122223333:user/admin',
        accessPolicies: [{ policyArn: 'AmazonEKSClusterAdminPolicy' }],
      },
    ],
    podIdentityAssociations: ['checkout', 'cart'].map(serviceAccount => ({
      namespace: 'shop',
      serviceAccount,
      roleArn: { ref: 'crash-pods' },
    })),
    manifests: [
      { name: 'namespaces', content: objects },
      {
        name: 'settings',
        content: [
          {
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: { name: 'settings', namespace: 'crash-shop' },
          },
        ],
      },
    ],
  };
}
