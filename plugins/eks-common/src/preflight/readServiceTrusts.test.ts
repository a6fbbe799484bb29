import { readServiceTrusts } from './readServiceTrusts';

function policy(...statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

describe('readServiceTrusts', () => {
  it('reads single values and lists alike', () => {
    expect(
      readServiceTrusts(
        policy(
          {
            Effect: 'Allow',
            Principal: { Service: 'eks.amazonaws.com' },
            Action: 'sts:AssumeRole',
          },
          {
            Effect: 'Allow',
            Principal: {
              Service: ['ec2.amazonaws.com', 'eks-fargate-pods.amazonaws.com'],
            },
            Action: ['sts:AssumeRole', 'sts:TagSession'],
            Condition: {
              ArnLike: { 'aws:SourceArn': 'arn:aws:eks:*:*:fargateprofile/*' },
            },
          },
        ),
      ),
    ).toEqual([
      { service: 'eks.amazonaws.com', sourceArns: [] },
      {
        service: 'ec2.amazonaws.com',
        sourceArns: ['arn:aws:eks:*:*:fargateprofile/*'],
        tagsSessions: true,
      },
      {
        service: 'eks-fargate-pods.amazonaws.com',
        sourceArns: ['arn:aws:eks:*:*:fargateprofile/*'],
        tagsSessions: true,
      },
    ]);
  });

  it('finds the right to tag sessions in a statement of its own', () => {
    expect(
      readServiceTrusts(
        policy(
          {
            Effect: 'Allow',
            Principal: { Service: 'eks.amazonaws.com' },
            Action: 'sts:AssumeRole',
          },
          {
            Effect: 'Allow',
            Principal: { Service: 'eks.amazonaws.com' },
            Action: 'sts:TagSession',
          },
        ),
      ),
    ).toEqual([
      { service: 'eks.amazonaws.com', sourceArns: [], tagsSessions: true },
    ]);
  });

  it('passes over denials, other principals, other actions and what is no policy', () => {
    expect(
      [
        policy({
          Effect: 'Deny',
          Principal: { Service: 'eks.amazonaws.com' },
          Action: 'sts:AssumeRole',
        }),
        policy({
          Effect: 'Allow',
          Principal: { AWS: '*' },
          Action: 'sts:AssumeRole',
        }),
        policy({
          Effect: 'Allow',
          Principal: { Service: 'eks.amazonaws.com' },
          Action: 'sts:TagSession',
        }),
        'not json',
        '{"Statement":[null,1]}',
        '[]',
      ].flatMap(readServiceTrusts),
    ).toEqual([]);
  });
});
