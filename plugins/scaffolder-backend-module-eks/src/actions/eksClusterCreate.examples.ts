import { exampleOf } from './exampleOf';

const where = { accountId: '111122223333', region: 'eu-west-1' };
const step = {
  action: 'eks:cluster:create',
  id: 'cluster',
  name: 'Create the cluster',
};

/** Examples of `eks:cluster:create`; the subnets stand for private ones in three zones. */
export const examples = [
  exampleOf({
    ...step,
    description: "A cluster in EKS's default version",
    input: {
      ...where,
      name: 'blue',
      roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
      resourcesVpcConfig: {
        subnetIds: ['subnet-0a', 'subnet-0b', 'subnet-0c'],
      },
    },
  }),
  exampleOf({
    ...step,
    description:
      'A production cluster: reachable from one network only, logged, protected from deletion by its tag',
    input: {
      ...where,
      name: 'payments-eu',
      version: '1.34',
      roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
      resourcesVpcConfig: {
        subnetIds: ['subnet-0a', 'subnet-0b', 'subnet-0c'],
        publicAccessCidrs: ['203.0.113.0/24'],
      },
      accessConfig: {
        authenticationMode: 'API',
        bootstrapClusterCreatorAdminPermissions: true,
      },
      kubernetesNetworkConfig: { serviceIpv4Cidr: '172.20.0.0/16' },
      logging: {
        clusterLogging: [{ types: ['api', 'audit'], enabled: true }],
      },
      upgradePolicy: { supportType: 'STANDARD' },
      tags: { environment: 'production', owner: 'payments' },
    },
  }),
  exampleOf({
    ...step,
    description:
      'A cluster in Auto Mode: nodes, volumes and load balancers by EKS, Secrets encrypted',
    input: {
      ...where,
      name: 'auto',
      roleArn: 'arn:aws:iam::111122223333:role/eks-auto-cluster-role',
      resourcesVpcConfig: {
        subnetIds: ['subnet-0a', 'subnet-0b', 'subnet-0c'],
      },
      computeConfig: {
        enabled: true,
        nodeRoleArn: 'arn:aws:iam::111122223333:role/eks-auto-node-role',
      },
      encryptionConfig: [
        {
          provider: {
            keyArn: 'arn:aws:kms:eu-west-1:111122223333:alias/eks-secrets',
          },
        },
      ],
      zonalShiftConfig: { enabled: true },
    },
  }),
  exampleOf({
    ...step,
    description:
      'A cluster that nodes of a data centre join, with a control plane provisioned in advance',
    input: {
      ...where,
      name: 'hybrid',
      roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
      resourcesVpcConfig: {
        subnetIds: ['subnet-0a', 'subnet-0b', 'subnet-0c'],
        endpointPublicAccess: false,
      },
      remoteNetworkConfig: {
        remoteNodeNetworks: [{ cidrs: ['10.200.0.0/16'] }],
        remotePodNetworks: [{ cidrs: ['10.201.0.0/16'] }],
      },
      controlPlaneScalingConfig: { tier: 'tier-xl' },
    },
  }),
];
