import {
  ACCOUNT,
  associated,
  blue,
  cartOf,
  cartRole,
  exact,
  FOREIGN,
  green,
  pods,
  type Statement,
} from '../__testUtils__/cartEvidence';
import type { BindingVerdict } from '../IdentityBinding';

describe('judgePodIdentity, where shop/cart is associated with a role with', () => {
  it.each<[string, Statement[], BindingVerdict]>([
    ['both actions', [pods()], 'bound'],
    ['any action of STS', [pods({ Action: 'sts:*' })], 'bound'],
    [
      'one statement for each action',
      [pods({ Action: 'sts:AssumeRole' }), pods({ Action: 'sts:TagSession' })],
      'bound',
    ],
    [
      'conditions on account and cluster',
      [
        pods({
          Condition: {
            StringEquals: { 'aws:SourceAccount': ACCOUNT },
            ArnEquals: { 'aws:SourceArn': blue.arn },
          },
        }),
      ],
      'bound',
    ],
    [
      'any cluster of the account, by ArnLike',
      [
        pods({
          Condition: {
            ArnLike: {
              'aws:SourceArn': `arn:aws:eks:*:${ACCOUNT}:cluster/*`,
            },
          },
        }),
      ],
      'bound',
    ],
    [
      'the tags of its session',
      [
        pods({
          Condition: {
            StringEquals: {
              'aws:RequestTag/kubernetes-namespace': ['shop'],
              'aws:RequestTag/kubernetes-service-account': 'cart',
              'aws:RequestTag/eks-cluster-name': 'blue',
            },
            'ForAllValues:StringLike': {
              'aws:TagKeys': ['kubernetes-*', 'eks-*'],
            },
          },
        }),
      ],
      'bound',
    ],
    [
      'EC2 beside it in a list of services',
      [
        pods({
          Principal: {
            Service: ['ec2.amazonaws.com', 'pods.eks.amazonaws.com'],
          },
        }),
      ],
      'bound',
    ],
    [
      'the name of its pod, which is not known',
      [
        pods({
          Condition: {
            StringLike: { 'aws:RequestTag/kubernetes-pod-name': 'cart-*' },
          },
        }),
      ],
      'conditional',
    ],
    [
      'the organization of the source, which is not known',
      [
        pods({
          Condition: { StringEquals: { 'aws:SourceOrgID': 'o-1234567890' } },
        }),
      ],
      'conditional',
    ],
    [
      'assuming without tagging',
      [pods({ Action: 'sts:AssumeRole' })],
      'annotated-not-trusted',
    ],
    [
      'tagging without assuming',
      [pods({ Action: 'sts:TagSession' })],
      'annotated-not-trusted',
    ],
    [
      'another cluster',
      [
        pods({
          Condition: { ArnEquals: { 'aws:SourceArn': green.arn } },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'another namespace',
      [
        pods({
          Condition: {
            StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'prod' },
          },
        }),
      ],
      'annotated-not-trusted',
    ],
    [
      'another account as source',
      [pods({ Condition: { StringEquals: { 'aws:SourceAccount': FOREIGN } } })],
      'annotated-not-trusted',
    ],
    ['a token of the cluster, by IRSA alone', [exact], 'annotated-not-trusted'],
    [
      'the service of the control plane',
      [pods({ Principal: { Service: 'eks.amazonaws.com' } })],
      'annotated-not-trusted',
    ],
    [
      'a Deny for services',
      [
        pods(),
        pods({
          Effect: 'Deny',
          Principal: '*',
          Action: 'sts:TagSession',
          Condition: { Bool: { 'aws:PrincipalIsAWSService': 'true' } },
        }),
      ],
      'annotated-not-trusted',
    ],
  ])('%s', (_, statements, verdict) => {
    expect(cartOf(associated([cartRole(...statements)]))).toMatchObject({
      mechanism: 'pod-identity',
      asks: 'yes',
      verdict,
    });
  });
});
