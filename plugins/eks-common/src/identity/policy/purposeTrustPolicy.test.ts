import { readServiceTrusts } from '../../preflight/readServiceTrusts';
import { purposeTrustPolicy } from './purposeTrustPolicy';

describe('purposeTrustPolicy', () => {
  it.each([
    ['cluster', 'eks.amazonaws.com', undefined],
    ['auto-mode-cluster', 'eks.amazonaws.com', true],
    ['node', 'ec2.amazonaws.com', undefined],
    ['auto-mode-node', 'ec2.amazonaws.com', undefined],
    ['pod-identity', 'pods.eks.amazonaws.com', true],
    ['capability', 'capabilities.eks.amazonaws.com', true],
  ] as const)(
    'lets the service of a role for %s assume it',
    (purpose, service, tagsSessions) => {
      const policy = purposeTrustPolicy({ purpose, partition: 'aws' });

      expect(readServiceTrusts(JSON.stringify(policy))).toEqual([
        { service, sourceArns: [], ...(tagsSessions && { tagsSessions }) },
      ]);
    },
  );

  it('names the service as China does', () => {
    expect(
      purposeTrustPolicy({ purpose: 'node', partition: 'aws-cn' }).Statement[0]
        .Principal,
    ).toEqual({ Service: 'ec2.amazonaws.com.cn' });
  });

  it('limits a pod execution role to the profiles of a cluster', () => {
    const sourceArn =
      'arn:aws:eks:eu-west-1:111122223333:fargateprofile/blue/*';

    expect(
      purposeTrustPolicy({
        purpose: 'fargate-pod-execution',
        partition: 'aws',
        limits: { sourceArn },
      }).Statement,
    ).toEqual([
      {
        Effect: 'Allow',
        Principal: { Service: 'eks-fargate-pods.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: { ArnLike: { 'aws:SourceArn': sourceArn } },
      },
    ]);
  });

  it('limits a role of pods by the tags that Pod Identity hands over', () => {
    expect(
      purposeTrustPolicy({
        purpose: 'pod-identity',
        partition: 'aws',
        limits: {
          clusterArn: 'arn:aws:eks:eu-west-1:111122223333:cluster/blue',
          namespaces: ['shop'],
          serviceAccounts: ['cart', 'orders'],
        },
      }).Statement[0].Condition,
    ).toEqual({
      StringEquals: {
        'aws:RequestTag/eks-cluster-arn':
          'arn:aws:eks:eu-west-1:111122223333:cluster/blue',
        'aws:RequestTag/kubernetes-namespace': ['shop'],
        'aws:RequestTag/kubernetes-service-account': ['cart', 'orders'],
      },
    });
  });
});
