import { place, roleArn } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `eks:podIdentityAssociation:create` refuses. */
export const podIdentityAssociationRefusals: RefusalTable = {
  actionId: 'eks:podIdentityAssociation:create',
  sound: () => ({
    clusterName: 'platform-dev',
    namespace: 'shop',
    serviceAccount: 'cart',
    roleArn: roleArn('eks-node-role'),
  }),
  refusals: [
    {
      title: 'no such cluster',
      input: { clusterName: 'nowhere' },
      says: [`clusterName: No cluster 'nowhere' in ${place}`],
    },
    {
      title: 'a role that pods do not get',
      input: {},
      says: [
        "roleArn: Wanted a role of pods that lets pods.eks.amazonaws.com do sts:AssumeRole and sts:TagSession, found 'eks-node-role' trusting ec2.amazonaws.com",
      ],
    },
    {
      title: 'a role that does not exist',
      input: { roleArn: roleArn('nobody') },
      says: [`roleArn: No role '${roleArn('nobody')}' in account 111122223333`],
    },
    {
      title: 'a role of another account',
      input: { roleArn: 'arn:aws:iam::444455556666:role/eks-node-role' },
      says: ['of account 444455556666', 'as targetRoleArn'],
    },
    {
      title: 'a wildcard',
      input: { namespace: '*' },
      says: ['namespace: Wanted', "found '*'", 'knows no wildcards'],
    },
    {
      title: 'a namespace that runs on Fargate',
      input: { namespace: 'jobs' },
      says: [
        "all of whose pods Fargate profile 'serverless' takes: Pod Identity does not work on Fargate",
        'Use IRSA',
      ],
    },
    {
      title: 'a policy beside session tags',
      input: {
        policy: {
          Statement: [
            { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
          ],
        },
      },
      says: ['policy: Wanted disableSessionTags beside policy'],
    },
  ],
};
