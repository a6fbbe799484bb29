import {
  AssociateEncryptionConfigCommand,
  CreateClusterCommand,
  DescribeClusterCommand,
  EKSClient,
} from '@aws-sdk/client-eks';
import {
  DescribeKeyCommand,
  EncryptCommand,
  KMSClient,
  ListAliasesCommand,
  ListKeysCommand,
} from '@aws-sdk/client-kms';
import {
  GetAWSDefaultServiceQuotaCommand,
  GetServiceQuotaCommand,
  ListAWSDefaultServiceQuotasCommand,
  ListServiceQuotasCommand,
  ListServicesCommand,
  paginateListServiceQuotas,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import {
  GetParameterCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  paginateGetParametersByPath,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { eksQuotas } from '../services/eks/quotas';
import { newKeyRow } from '../services/kms/newKeyRow';
import { keyTable } from '../services/kms/tables';
import {
  account,
  aPlatform,
  clientConfig,
  otherAccount,
  region,
  subnets,
  type Platform,
} from './aPlatform';

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
});
afterEach(() => platform.sandbox.close());

describe('Service Quotas', () => {
  let client: ServiceQuotasClient;
  beforeEach(() => {
    client = new ServiceQuotasClient(clientConfig(platform.sandbox));
  });

  it('lists the quotas that EKS is held to, over pages', async () => {
    const found = [];
    for await (const page of paginateListServiceQuotas(
      { client, pageSize: 5 },
      { ServiceCode: 'eks' },
    )) {
      found.push(...page.Quotas!);
    }
    expect(found.map(quota => [quota.QuotaName, quota.Value]).sort()).toEqual(
      Object.values(eksQuotas)
        .map(quota => [quota.name, quota.value])
        .sort(),
    );
    expect(found[0]).toMatchObject({
      ServiceCode: 'eks',
      ServiceName: 'Amazon Elastic Kubernetes Service (Amazon EKS)',
      QuotaArn: expect.stringMatching(
        `^arn:aws:servicequotas:${region}:${account}:eks/L-[0-9A-F]{8}$`,
      ),
      GlobalQuota: false,
    });
  });

  it('gives one quota, applied and by default', async () => {
    const clusters = { ServiceCode: 'eks', QuotaCode: 'L-1194D53C' };
    const applied = await client.send(new GetServiceQuotaCommand(clusters));
    expect(applied.Quota).toMatchObject({
      QuotaName: 'Clusters',
      Value: 100,
      Adjustable: true,
    });
    const byDefault = await client.send(
      new GetAWSDefaultServiceQuotaCommand(clusters),
    );
    expect(byDefault.Quota).toMatchObject({
      Value: 100,
      QuotaArn: `arn:aws:servicequotas:${region}::eks/L-1194D53C`,
    });
    const { Quotas } = await client.send(
      new ListAWSDefaultServiceQuotasCommand({ ServiceCode: 'vpc' }),
    );
    expect(Quotas!.map(quota => quota.QuotaName)).toContain('VPCs per Region');
    const { Services } = await client.send(new ListServicesCommand({}));
    expect(Services!.map(service => service.ServiceCode)).toEqual([
      'ec2',
      'eks',
      'fargate',
      'vpc',
    ]);
  });

  it('knows neither other services nor other quotas', async () => {
    await expect(
      client.send(new ListServiceQuotasCommand({ ServiceCode: 'braket' })),
    ).rejects.toMatchObject({ name: 'NoSuchResourceException' });
    await expect(
      client.send(
        new GetServiceQuotaCommand({ ServiceCode: 'eks', QuotaCode: 'L-0' }),
      ),
    ).rejects.toMatchObject({ name: 'NoSuchResourceException' });
    await expect(
      client.send(
        new ListServiceQuotasCommand({ ServiceCode: 'eks', MaxResults: 500 }),
      ),
    ).rejects.toMatchObject({ name: 'IllegalArgumentException' });
    await expect(
      client.send(
        new ListServiceQuotasCommand({ ServiceCode: 'eks', NextToken: 'x' }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidPaginationTokenException' });
  });
});

describe('SSM', () => {
  let client: SSMClient;
  beforeEach(() => {
    client = new SSMClient(clientConfig(platform.sandbox));
  });
  const al2023 =
    '/aws/service/eks/optimized-ami/1.34/amazon-linux-2023/x86_64/standard/recommended';

  it('gives the newest node images of EKS', async () => {
    const { Parameter } = await client.send(
      new GetParameterCommand({ Name: `${al2023}/image_id` }),
    );
    expect(Parameter).toMatchObject({
      Name: `${al2023}/image_id`,
      Type: 'String',
      Value: expect.stringMatching(/^ami-0[0-9a-f]{16}$/),
      DataType: 'aws:ec2:image',
    });
    const whole = await client.send(new GetParameterCommand({ Name: al2023 }));
    expect(JSON.parse(whole.Parameter!.Value!)).toMatchObject({
      image_id: Parameter!.Value,
      release_version: expect.stringMatching(/^1\.34\.\d+-\d{8}$/),
    });
  });

  it('tells the parameters that there are from those that there are not', async () => {
    const bottlerocket =
      '/aws/service/bottlerocket/aws-k8s-1.34/arm64/latest/image_id';
    const gone =
      '/aws/service/eks/optimized-ami/1.34/amazon-linux-2/recommended/image_id';
    const answer = await client.send(
      new GetParametersCommand({ Names: [bottlerocket, gone] }),
    );
    expect(answer.Parameters!.map(found => found.Name)).toEqual([bottlerocket]);
    expect(answer.InvalidParameters).toEqual([gone]);
    await expect(
      client.send(new GetParameterCommand({ Name: gone })),
    ).rejects.toMatchObject({ name: 'ParameterNotFound' });
    await expect(
      client.send(new GetParametersCommand({ Names: [] })),
    ).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('walks a path, flat or down to the end', async () => {
    const flat = await client.send(
      new GetParametersByPathCommand({ Path: al2023 }),
    );
    expect(flat.Parameters!.map(({ Name }) => Name)).toEqual(
      ['image_id', 'image_name', 'release_version'].map(
        name => `${al2023}/${name}`,
      ),
    );
    const names = [];
    for await (const page of paginateGetParametersByPath(
      { client },
      { Path: '/aws/service/eks/optimized-ami/1.34/', Recursive: true },
    )) {
      names.push(...page.Parameters!.map(({ Name }) => Name));
    }
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(20);
    await expect(
      client.send(new GetParametersByPathCommand({ Path: 'aws' })),
    ).rejects.toMatchObject({ name: 'ValidationException' });
  });
});

describe('KMS', () => {
  let client: KMSClient;
  const key = (name: string, accountId = account) => {
    const row = newKeyRow({
      accountId,
      region,
      name,
      aliases: [`alias/${name}`],
      createdAt: platform.clock.now(),
    });
    platform.sandbox.world
      .place(accountId, region)
      .table(keyTable)
      .set(row.keyId, row);
    return row;
  };
  beforeEach(() => {
    client = new KMSClient(clientConfig(platform.sandbox));
  });

  it('lists keys and aliases and describes a key by any of its names', async () => {
    const row = key('secrets');
    key('other');
    const { Keys } = await client.send(new ListKeysCommand({}));
    expect(Keys).toHaveLength(2);
    const first = await client.send(new ListKeysCommand({ Limit: 1 }));
    expect(first).toMatchObject({ Truncated: true });
    const rest = await client.send(
      new ListKeysCommand({ Marker: first.NextMarker }),
    );
    expect([...first.Keys!, ...rest.Keys!]).toEqual(Keys);
    const { Aliases } = await client.send(
      new ListAliasesCommand({ KeyId: row.keyId }),
    );
    expect(Aliases).toMatchObject([
      { AliasName: 'alias/secrets', TargetKeyId: row.keyId },
    ]);
    for (const KeyId of [
      row.keyId,
      row.arn,
      'alias/secrets',
      Aliases![0].AliasArn,
    ]) {
      const { KeyMetadata } = await client.send(
        new DescribeKeyCommand({ KeyId }),
      );
      expect(KeyMetadata).toMatchObject({
        Arn: row.arn,
        KeyState: 'Enabled',
        KeySpec: 'SYMMETRIC_DEFAULT',
        KeyUsage: 'ENCRYPT_DECRYPT',
        KeyManager: 'CUSTOMER',
        AWSAccountId: account,
      });
    }
    await expect(
      client.send(new DescribeKeyCommand({ KeyId: 'alias/none' })),
    ).rejects.toMatchObject({
      name: 'NotFoundException',
      message: `Alias arn:aws:kms:${region}:${account}:alias/none is not found.`,
    });
  });

  it('does not encrypt, and says so', async () => {
    const { keyId } = key('secrets');
    await expect(
      client.send(
        new EncryptCommand({ KeyId: keyId, Plaintext: new Uint8Array([1]) }),
      ),
    ).rejects.toMatchObject({ name: 'UnknownOperationException' });
    expect(platform.warnings).toContain(
      'The sandbox does not support kms Encrypt',
    );
  });

  it('has the keys that clusters encrypt their secrets with', async () => {
    const eks: EKSClient = platform.eks;
    const encryptionConfig = (keyArn: string) => [
      { provider: { keyArn }, resources: ['secrets'] },
    ];
    const create = (name: string, keyArn?: string) =>
      eks.send(
        new CreateClusterCommand({
          name,
          roleArn: `arn:aws:iam::${account}:role/cluster`,
          resourcesVpcConfig: { subnetIds: [subnets.a, subnets.b] },
          encryptionConfig: keyArn ? encryptionConfig(keyArn) : undefined,
        }),
      );
    const row = key('secrets');
    await create('blue', row.arn);
    await create('red', key('theirs', otherAccount).arn);
    for (const [keyArn, message] of [
      [`${row.arn.slice(0, -4)}0000`, 'there is no key'],
      [row.arn.replace(region, 'us-east-1'), 'there is no key'],
    ]) {
      await expect(create('green', keyArn)).rejects.toThrow(message);
    }
    row.enabled = false;
    await expect(create('green', row.arn)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('is not enabled'),
    });
    row.enabled = true;

    await create('green');
    platform.clock.advance(9 * 60_000);
    const associate = () =>
      eks.send(
        new AssociateEncryptionConfigCommand({
          clusterName: 'green',
          encryptionConfig: encryptionConfig(row.arn),
        }),
      );
    expect((await associate()).update).toMatchObject({
      type: 'AssociateEncryptionConfig',
      status: 'InProgress',
    });
    platform.clock.advance(20 * 60_000);
    const { cluster } = await eks.send(
      new DescribeClusterCommand({ name: 'green' }),
    );
    expect(cluster).toMatchObject({
      status: 'ACTIVE',
      encryptionConfig: encryptionConfig(row.arn),
    });
    await expect(associate()).rejects.toThrow('already enabled');
  });
});
