import { place, roleArn } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `eks:capability:create` refuses. */
export const capabilityRefusals: RefusalTable = {
  actionId: 'eks:capability:create',
  sound: () => ({
    clusterName: 'platform-dev',
    capabilityName: 'ack',
    type: 'ACK',
    roleArn: roleArn('eks-node-role'),
  }),
  refusals: [
    {
      title: 'no such cluster',
      input: { clusterName: 'nowhere' },
      says: [`clusterName: No cluster 'nowhere' in ${place}`],
    },
    {
      title: 'a role that capabilities do not get',
      input: {},
      says: [
        "roleArn: Wanted a capability role that lets capabilities.eks.amazonaws.com do sts:AssumeRole and sts:TagSession, found 'eks-node-role' trusting ec2.amazonaws.com",
      ],
    },
    {
      title: 'a type that there is not',
      input: { type: 'FLUX' },
      says: ['type: wanted one of ACK, ARGOCD, KRO, found "FLUX"'],
    },
    {
      title: 'Argo CD without users',
      input: { type: 'ARGOCD' },
      says: [
        'configuration.argoCd.awsIdc.idcInstanceArn: Wanted the IAM Identity Center instance',
      ],
    },
    {
      title: 'the configuration of another type',
      input: { configuration: { ack: {} }, type: 'KRO' },
      says: [
        'configuration.ack: Wanted no ack in the configuration of a capability of type KRO',
      ],
    },
  ],
};
