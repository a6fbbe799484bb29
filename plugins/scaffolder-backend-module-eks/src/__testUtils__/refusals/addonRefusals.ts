import { place, roleArn } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `eks:addon:create` refuses. */
export const addonRefusals: RefusalTable = {
  actionId: 'eks:addon:create',
  sound: () => ({ clusterName: 'platform-dev', addonName: 'coredns' }),
  refusals: [
    {
      title: 'no such cluster',
      input: { clusterName: 'nowhere' },
      says: [`clusterName: No cluster 'nowhere' in ${place}`],
    },
    {
      title: 'an add-on that EKS does not offer',
      input: { addonName: 'nginx' },
      says: [
        'addonName: Wanted an add-on that EKS offers for Kubernetes',
        "found 'nginx'",
      ],
    },
    {
      title: 'a version that EKS does not offer',
      input: { addonVersion: 'v0.0.1' },
      says: [
        'addonVersion: Wanted a version of coredns for Kubernetes',
        'found v0.0.1, not among v1.',
      ],
    },
    {
      title: 'a setting that the add-on does not know, and one that is wrong',
      input: { configurationValues: { replicas: 3, replicaCount: 0 } },
      says: [
        'configurationValues.replicas: Wanted a setting that the add-on knows, found another',
        'configurationValues.replicaCount: Wanted what must be >= 1, found 0',
      ],
    },
    {
      title: 'a configuration that is no object',
      input: { configurationValues: 'three replicas' },
      says: [
        'configurationValues: Wanted an object in JSON or YAML, found three replicas',
      ],
    },
    {
      title: 'a role that does not exist',
      input: { serviceAccountRoleArn: roleArn('nobody') },
      says: [`serviceAccountRoleArn: No role '${roleArn('nobody')}'`],
    },
    {
      title: 'a ServiceAccount that the add-on does not have',
      input: {
        addonName: 'aws-ebs-csi-driver',
        podIdentityAssociations: [
          { serviceAccount: 'cart', roleArn: roleArn('eks-node-role') },
        ],
      },
      says: [
        "(ebs-csi-controller-sa), found 'cart'",
        'that lets pods.eks.amazonaws.com do sts:AssumeRole and sts:TagSession',
      ],
    },
  ],
};
