/** A platform whose things are all named after it, so that several fit into one account. */
export function platformOf(name: string, subnetIds: string[]) {
  const role = (suffix: string, purpose: string) => ({
    roleName: `${name}-${suffix}`,
    purpose,
  });
  const ref = (suffix: string) => ({ ref: `${name}-${suffix}` });
  return {
    cluster: {
      name,
      roleArn: ref('cluster'),
      resourcesVpcConfig: { subnetIds },
    },
    roles: [
      role('cluster', 'cluster'),
      role('nodes', 'node'),
      role('fargate', 'fargate-pod-execution'),
      role('admin', 'node'),
    ],
    oidcProvider: {},
    irsaRoles: [
      {
        roleName: `${name}-reports`,
        managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
        serviceAccounts: [{ namespace: 'shop', serviceAccount: 'reports' }],
      },
    ],
    addons: ['vpc-cni', 'kube-proxy', 'eks-pod-identity-agent', 'coredns'].map(
      addonName => ({ addonName }),
    ),
    nodegroups: ['system', 'batch'].map(nodegroupName => ({
      nodegroupName,
      nodeRole: ref('nodes'),
    })),
    fargateProfiles: ['one', 'two'].map(profile => ({
      fargateProfileName: profile,
      podExecutionRoleArn: ref('fargate'),
      selectors: [{ namespace: profile }],
    })),
    accessEntries: [
      {
        principalArn: ref('admin'),
        accessPolicies: [{ policyArn: 'AmazonEKSViewPolicy' }],
      },
    ],
  };
}
