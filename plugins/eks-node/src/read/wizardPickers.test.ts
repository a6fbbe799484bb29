import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import type { AwsScope } from '../EksService';
import { createTestEksService } from '../testUtils';
import { readAccessPolicies } from './readAccessPolicies';
import { readAddonVersions } from './readAddonVersions';
import { readKmsKeys } from './readKmsKeys';
import { readSecurityGroups } from './readSecurityGroups';
import { readTrustPolicy } from './readTrustPolicy';
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

describe('readAddonVersions', () => {
  it('reads the versions of an add-on with what each fits', async () => {
    const versions = await readAddonVersions(aws, { addonName: 'vpc-cni' });
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions.map(({ addonName }) => addonName))).toEqual(
      new Set(['vpc-cni']),
    );
    const fits = versions.flatMap(({ compatibilities }) => compatibilities);
    expect(fits.filter(({ isDefault }) => isDefault).length).toBeGreaterThan(0);
  });

  it('reads all that fit a Kubernetes version', async () => {
    const versions = await readAddonVersions(aws, {
      kubernetesVersion: '1.34',
    });
    expect(versions.map(({ addonName }) => addonName)).toEqual(
      expect.arrayContaining(['vpc-cni', 'coredns', 'kube-proxy']),
    );
  });
});

describe('readAccessPolicies', () => {
  it('reads EKS’s own by name', async () => {
    expect(await readAccessPolicies(aws)).toContainEqual({
      arn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy',
      name: 'AmazonEKSViewPolicy',
    });
  });
});

describe('readSecurityGroups', () => {
  it('reads those of a VPC', async () => {
    const [{ vpcId }] = await readVpcs(aws);
    const groups = await readSecurityGroups(aws, { vpcId });
    expect(groups.length).toBeGreaterThan(0);
    expect(new Set(groups.map(group => group.vpcId))).toEqual(new Set([vpcId]));
  });
});

describe('readKmsKeys', () => {
  it('reads keys fit to encrypt secrets, by their aliases', async () => {
    const keys = await readKmsKeys(aws);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(key.arn).toContain(`:key/${key.keyId}`);
      expect(key.aliases.join()).not.toContain('alias/');
    }
  });

  it('fails when keys cannot be listed', async () => {
    const removeFault = sandbox.addFault({
      kind: 'error',
      service: 'kms',
      operation: 'ListKeys',
      code: 'AccessDeniedException',
      message: 'no',
      status: 400,
    });
    await expect(readKmsKeys(aws)).rejects.toThrow('kms:ListKeys');
    removeFault();
  });
});

describe('readTrustPolicy', () => {
  it('reads the policy of a role, or that there is none', async () => {
    const roleArn = 'arn:aws:iam::111122223333:role/eks-node-role';
    expect(
      decodeURIComponent((await readTrustPolicy(aws, { roleArn })) ?? ''),
    ).toContain('ec2.amazonaws.com');
    expect(
      await readTrustPolicy(aws, { roleArn: `${roleArn}-nope` }),
    ).toBeUndefined();
    expect(
      await readTrustPolicy(aws, {
        roleArn: 'arn:aws:iam::111122223333:role/path/eks-node-role',
      }),
    ).toBeUndefined();
  });
});
