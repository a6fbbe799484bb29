import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:addon:create',
  id: 'addon',
  name: 'Install the add-on',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
};

/** Examples of `eks:addon:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'The metrics server in the version that EKS recommends',
    input: { ...where, addonName: 'metrics-server' },
  }),
  exampleOf({
    ...step,
    description:
      'CoreDNS with a configuration of its own, taking over what runs in the cluster',
    input: {
      ...where,
      addonName: 'coredns',
      configurationValues: {
        replicaCount: 3,
        resources: { limits: { memory: '256Mi' } },
      },
      resolveConflicts: 'OVERWRITE',
    },
  }),
  exampleOf({
    ...step,
    description: 'The EBS driver with a role by Pod Identity',
    input: {
      ...where,
      addonName: 'aws-ebs-csi-driver',
      addonVersion: 'latest',
      podIdentityAssociations: [
        {
          serviceAccount: 'ebs-csi-controller-sa',
          roleArn: 'arn:aws:iam::111122223333:role/pods',
        },
      ],
    },
  }),
];
