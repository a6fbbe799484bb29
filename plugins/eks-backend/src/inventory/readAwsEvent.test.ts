import { readAwsEvent } from './readAwsEvent';

const cloudTrail = {
  version: '0',
  source: 'aws.eks',
  account: '111122223333',
  region: 'eu-west-1',
  'detail-type': 'AWS API Call via CloudTrail',
};
const scope = { accountId: '111122223333', region: 'eu-west-1' };

describe('readAwsEvent', () => {
  it.each([
    ['CreateCluster', { name: 'blue' }],
    ['UpdateNodegroupConfig', { clusterName: 'blue', nodegroupName: 'a' }],
    [
      'TagResource',
      { resourceArn: 'arn:aws:eks:eu-west-1:111122223333:cluster/blue' },
    ],
    [
      'UntagResource',
      { resourceArn: 'arn:aws:eks:eu-west-1:111122223333:nodegroup/blue/a/1' },
    ],
  ])('looks at the cluster that %s names', (eventName, requestParameters) => {
    expect(
      readAwsEvent({
        ...cloudTrail,
        detail: { eventName, requestParameters, readOnly: false },
      }),
    ).toEqual({
      type: 'changed',
      scope,
      reason: `eks:${eventName}`,
      isGlobal: false,
      clusterName: 'blue',
    });
  });

  it('looks at the cluster in which a state has changed', () => {
    expect(
      readAwsEvent({
        ...cloudTrail,
        'detail-type': 'EKS Nodegroup State Change',
        detail: {
          clusterName: 'blue',
          nodegroupName: 'workers',
          status: 'ACTIVE',
        },
      }),
    ).toMatchObject({ type: 'changed', scope, clusterName: 'blue' });
  });

  it('looks at the roles of an account wherever IAM is', () => {
    expect(
      readAwsEvent({
        ...cloudTrail,
        source: 'aws.iam',
        region: 'us-east-1',
        detail: {
          eventName: 'UpdateAssumeRolePolicy',
          requestParameters: { roleName: 'cart' },
        },
      }),
    ).toMatchObject({
      type: 'changed',
      isGlobal: true,
      kinds: ['iam-role', 'iam-role-directory', 'oidc-provider'],
    });
  });

  it.each([
    ['reads', { detail: { eventName: 'DescribeCluster', readOnly: true } }],
    [
      'was refused',
      { detail: { eventName: 'CreateCluster', errorCode: 'AccessDenied' } },
    ],
    ['names no cluster', { detail: { eventName: 'RegisterCluster' } }],
    [
      'is about users',
      { source: 'aws.iam', detail: { eventName: 'CreateUser' } },
    ],
    ['is of another service', { source: 'aws.s3', detail: {} }],
    ['has no account', { account: undefined, detail: {} }],
  ])('lets pass what %s', (_, event) => {
    expect(readAwsEvent({ ...cloudTrail, ...event })).toMatchObject({
      type: 'nothing',
      because: expect.any(String),
    });
  });

  it('lets pass what is no event at all', () => {
    expect(readAwsEvent(undefined).type).toBe('nothing');
    expect(readAwsEvent('hello').type).toBe('nothing');
  });
});
