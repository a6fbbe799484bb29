import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import type { PreflightDraft } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readSubnets } from '../read/readSubnets';
import { createTestEksService } from '../testUtils';
import { judgeDraft } from './judgeDraft';

const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

let sandbox: Sandbox;
let aws: AwsScope;
let subnetIds: string[];

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo' });
  aws = await createTestEksService(sandbox).forScope({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
  subnetIds = (await readSubnets(aws))
    .filter(({ name }) => name?.startsWith('platform-private-'))
    .map(({ subnetId }) => subnetId);
});

afterAll(() => sandbox.close());

const errors = async (draft: PreflightDraft) =>
  (await judgeDraft(aws, draft))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, field }) => `${code} ${field}`);

describe('judgeDraft', () => {
  it.each<[string, PreflightDraft, string[]]>([
    ['nothing chosen', { kind: 'cluster' }, []],
    [
      'a name that cannot be',
      { kind: 'cluster', name: 'my cluster' },
      ['NAME_NOT_ACCEPTED name'],
    ],
    [
      'a role for something else',
      { kind: 'cluster', name: 'blue', roleArn: role('eks-node-role') },
      ['ROLE_NOT_TRUSTING roleArn'],
    ],
    ['a node group of no cluster yet', { kind: 'nodegroup', name: 'a b' }, []],
    [
      'an instance type that is not',
      {
        kind: 'nodegroup',
        clusterName: 'platform-dev',
        instanceTypes: ['m99.huge'],
      },
      ['INSTANCE_TYPE_NOT_OFFERED instanceTypes'],
    ],
    [
      'a Fargate profile with the role of nodes',
      {
        kind: 'fargate-profile',
        clusterName: 'platform-dev',
        roleArn: role('eks-node-role'),
      },
      ['ROLE_NOT_TRUSTING podExecutionRoleArn'],
    ],
  ])('judges %s', async (_title, draft, expected) => {
    expect(await errors(draft)).toEqual(expected);
  });

  it('finds nothing wrong with sound choices, and judges subnets once they are chosen', async () => {
    const draft: PreflightDraft = {
      kind: 'cluster',
      name: 'blue',
      roleArn: role('eks-cluster-role'),
    };

    expect(await errors({ ...draft, subnetIds })).toEqual([]);
    expect(
      await errors({ ...draft, subnetIds: subnetIds.slice(0, 1) }),
    ).toContain('SUBNETS_TOO_FEW resourcesVpcConfig.subnetIds');
  });
});
