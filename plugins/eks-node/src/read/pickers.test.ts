import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import type { AwsScope } from '../EksService';
import { createTestEksService } from '../testUtils';
import { readCluster } from './readCluster';
import { readClusterVersions } from './readClusterVersions';
import { readFargateProfile } from './readFargateProfile';
import { readInstanceTypes } from './readInstanceTypes';
import { readNodegroup } from './readNodegroup';
import { readNodegroupNames } from './readNodegroupNames';
import { readRoles } from './readRoles';
import { readSubnets } from './readSubnets';
import { readVpcs } from './readVpcs';

let sandbox: Sandbox;
let aws: AwsScope;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo', speed: 1000 });
  aws = await createTestEksService(sandbox).forScope({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
});

afterAll(() => sandbox.close());

async function platformVpcId(): Promise<string> {
  const vpcs = await readVpcs(aws);
  return vpcs.find(({ name }) => name === 'platform-vpc')!.vpcId;
}

describe('readVpcs', () => {
  it('reads the VPCs with their names and address ranges', async () => {
    expect(await readVpcs(aws)).toContainEqual({
      vpcId: expect.stringMatching(/^vpc-/),
      name: 'platform-vpc',
      cidrBlocks: [expect.stringMatching(/^10\.\d+\.0\.0\/16$/)],
      isDefault: false,
    });
  });
});

describe('readSubnets', () => {
  it('reads the subnets of a VPC, public and private told apart', async () => {
    const subnets = await readSubnets(aws, { vpcId: await platformVpcId() });
    const named = (part: string) =>
      subnets.filter(({ name }) => name?.includes(part));

    for (const [part, isPublic] of [
      ['-public-', true],
      ['-private-', false],
    ] as const) {
      expect(named(part)).toHaveLength(3);
      expect(named(part).map(subnet => subnet.isPublic)).toEqual(
        Array(3).fill(isPublic),
      );
      expect(
        new Set(named(part).map(({ availabilityZone }) => availabilityZone)),
      ).toEqual(new Set(['eu-west-1a', 'eu-west-1b', 'eu-west-1c']));
    }
    expect(named('isolated')).toHaveLength(1);
  });

  it('leaves out identifiers that do not exist', async () => {
    const [first] = await readSubnets(aws, { vpcId: await platformVpcId() });
    const wanted = [first.subnetId, 'subnet-00000000000000000'];
    expect(await readSubnets(aws, { subnetIds: wanted })).toEqual([first]);
    expect(await readSubnets(aws, { subnetIds: [] })).toEqual([]);
    expect(await readSubnets(aws, { vpcId: 'vpc-0' })).toEqual([]);
  });
});

describe('readRoles', () => {
  it('tells by the trust policies what roles are for', async () => {
    const roles = new Map(
      (await readRoles(aws)).map(({ name, purposes }) => [name, purposes]),
    );
    expect(roles.get('eks-cluster-role')).toEqual(['cluster']);
    expect(roles.get('eks-node-role')).toEqual(['node']);
    expect(roles.get('eks-fargate-pod-role')).toEqual([
      'fargate-pod-execution',
    ]);
    expect(roles.get('ci-deploy')).toEqual([]);
  });

  it.each([
    ['cluster', ['eks-auto-cluster-role', 'eks-cluster-role']],
    ['node', ['eks-auto-node-role', 'eks-node-role']],
    ['fargate-pod-execution', ['eks-fargate-pod-role']],
  ] as const)('reads those that are for %s', async (purpose, names) => {
    const roles = await readRoles(aws, { purpose });
    expect(roles.map(role => role.name)).toEqual(names);
  });
});

describe('readClusterVersions', () => {
  it('reads the versions, the newest first and one of them the default', async () => {
    const versions = await readClusterVersions(aws);
    const minors = versions.map(({ version }) => Number(version.split('.')[1]));
    expect(minors.length).toBeGreaterThan(2);
    expect(minors).toEqual([...minors].sort((a, b) => b - a));
    expect(versions.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    expect(versions[0]).toMatchObject({
      status: 'STANDARD_SUPPORT',
      endOfStandardSupport: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });
});

describe('readInstanceTypes', () => {
  it('reads the types with their size and architecture, the smallest first', async () => {
    const types = await readInstanceTypes(aws);
    expect(types.length).toBeGreaterThan(3);
    const sizes = types.map(({ vCpus }) => vCpus);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(
      types.find(({ instanceType }) => instanceType === 'm7g.large'),
    ).toEqual({
      instanceType: 'm7g.large',
      vCpus: 2,
      memoryMiB: 8192,
      architectures: ['arm64'],
    });
  });

  it('leaves out types that do not exist or that a zone does not offer', async () => {
    const instanceTypes = ['m7g.large', 'm99.huge'];
    const names = async (availabilityZones: string[]) =>
      (await readInstanceTypes(aws, { instanceTypes, availabilityZones })).map(
        ({ instanceType }) => instanceType,
      );
    expect(await names([])).toEqual(['m7g.large']);
    expect(await names(['eu-west-1a'])).toEqual(['m7g.large']);
    expect(await names(['eu-west-1a', 'eu-west-1z'])).toEqual([]);
    expect(await readInstanceTypes(aws, { instanceTypes: [] })).toEqual([]);
  });
});

describe('readCluster, readNodegroup and readFargateProfile', () => {
  it('read what is there', async () => {
    const clusterName = 'platform-dev';
    expect(await readCluster(aws, { clusterName })).toMatchObject({
      name: clusterName,
      status: 'ACTIVE',
      oidcIssuer: expect.stringMatching(/^https:/),
    });
    expect(
      await readNodegroup(aws, { clusterName, nodegroupName: 'system' }),
    ).toMatchObject({ name: 'system', clusterName });
    expect(
      await readFargateProfile(aws, {
        clusterName,
        fargateProfileName: 'serverless',
      }),
    ).toMatchObject({ name: 'serverless', clusterName });
  });

  it('answer undefined for what is not there', async () => {
    const clusterName = 'nowhere';
    expect(await readCluster(aws, { clusterName })).toBeUndefined();
    expect(
      await readNodegroup(aws, { clusterName, nodegroupName: 'system' }),
    ).toBeUndefined();
    expect(
      await readFargateProfile(aws, {
        clusterName: 'platform-dev',
        fargateProfileName: 'nothing',
      }),
    ).toBeUndefined();
  });

  it('say which cluster has no list of node groups', async () => {
    await expect(
      readNodegroupNames(aws, { clusterName: 'nowhere' }),
    ).rejects.toThrow(
      "AWS found nothing for eks:ListNodegroups of cluster 'nowhere' in 111122223333/eu-west-1: No cluster found for name: nowhere.",
    );
  });
});
