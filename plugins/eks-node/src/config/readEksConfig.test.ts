import { ConfigReader } from '@backstage/config';
import type { JsonValue } from '@backstage/types';
import { readEksConfig } from './readEksConfig';

const platform = { accountId: '111122223333', regions: ['eu-west-1'] };

function read(eks: JsonValue) {
  return readEksConfig(new ConfigReader({ eks }));
}

describe('readEksConfig', () => {
  it.each([{}, { scopes: [] }, { inventory: { schedule: {} } }])(
    'allows that nothing is configured: %j',
    eks => {
      expect(read(eks)).toEqual({ endpoint: undefined, scopes: [] });
    },
  );

  it('allows that there is no section at all', () => {
    expect(readEksConfig(new ConfigReader({})).scopes).toEqual([]);
  });

  it('takes a key without a value for none', () => {
    const none = { accountName: null, roleArn: null, owner: null };
    expect(
      read({ aws: { endpoint: null }, scopes: [{ ...platform, ...none }] }),
    ).toEqual({
      scopes: [
        {
          accountId: '111122223333',
          region: 'eu-west-1',
          readsGlobal: true,
          meshSources: ['app-mesh-api'],
        },
      ],
    });
  });

  it('makes a scope of every region; the first of an account reads what has no region', () => {
    const { endpoint, scopes } = read({
      aws: { endpoint: 'http://127.0.0.1:4599' },
      scopes: [
        { ...platform, regions: ['eu-west-1', 'us-east-1'] },
        {
          accountId: '444455556666',
          accountName: 'payments',
          regions: ['us-gov-west-1'],
          roleArn:
            'arn:aws-us-gov:iam::444455556666:role/team/with,odd=letters@all',
          externalId: 'backstage-demo',
          owner: 'group:default/payments',
        },
        { ...platform, regions: ['ap-southeast-2'], owner: 'platform' },
      ],
    });
    expect(endpoint).toBe('http://127.0.0.1:4599');
    expect(
      scopes.map(({ accountId, region, readsGlobal }) => [
        accountId,
        region,
        readsGlobal,
      ]),
    ).toEqual([
      ['111122223333', 'eu-west-1', true],
      ['111122223333', 'us-east-1', false],
      ['444455556666', 'us-gov-west-1', true],
      ['111122223333', 'ap-southeast-2', false],
    ]);
    expect(scopes[2]).toEqual({
      accountId: '444455556666',
      accountName: 'payments',
      region: 'us-gov-west-1',
      readsGlobal: true,
      meshSources: ['app-mesh-api'],
      roleArn:
        'arn:aws-us-gov:iam::444455556666:role/team/with,odd=letters@all',
      externalId: 'backstage-demo',
      owner: 'group:default/payments',
    });
  });

  it('gives each scope its own files, and the clusters to all', () => {
    const { scopes } = read({
      mesh: {
        sources: ['lattice-api', 'app-mesh-cr'],
        clusters: ['blue'],
        files: [
          {
            location: 'meshes/shop.yaml',
            accountId: platform.accountId,
            region: 'us-east-1',
          },
        ],
      },
      scopes: [{ ...platform, regions: ['eu-west-1', 'us-east-1'] }],
    });

    expect(scopes).toMatchObject([
      { meshSources: ['lattice-api', 'app-mesh-cr'], meshClusters: ['blue'] },
      { meshClusters: ['blue'], meshFiles: ['meshes/shop.yaml'] },
    ]);
    expect(scopes[0]).not.toHaveProperty('meshFiles');
  });

  it('refuses a file of an account and region that is no scope', () => {
    const file = { location: 'a.yaml', accountId: '999999999999' };
    const attempt = () =>
      read({
        mesh: { files: [{ ...file, region: 'eu-west-1' }] },
        scopes: [platform],
      });

    expect(attempt).toThrow(
      'eks.mesh.files[0] must be of an account and region in eks.scopes, found 999999999999/eu-west-1',
    );
  });

  it('reads no mesh where the list of sources is empty', () => {
    const { scopes } = read({ mesh: { sources: [] }, scopes: [platform] });
    expect(scopes[0].meshSources).toEqual([]);
  });

  it.each<[string, JsonValue, string]>([
    [
      'an unknown source of meshes',
      { mesh: { sources: ['istio'] }, scopes: [platform] },
      'eks.mesh.sources[0] must be one of app-mesh-api, app-mesh-cr, lattice-api, gateway-api-cr, found "istio"',
    ],
    [
      'an account id that YAML took for a number',
      { scopes: [{ ...platform, accountId: 111122223333 }] },
      'eks.scopes[0].accountId must be an AWS account id, twelve digits in quotes, found the number 111122223333',
    ],
    [
      'an account id with eleven digits',
      { scopes: [{ ...platform, accountId: '11112222333' }] },
      `eks.scopes[0].accountId must be an AWS account id, twelve digits in quotes, found "11112222333"`,
    ],
    [
      'no account id',
      { scopes: [{ regions: ['eu-west-1'] }] },
      'eks.scopes[0].accountId must be an AWS account id, twelve digits in quotes, found nothing',
    ],
    [
      'a zone for a region',
      { scopes: [platform, { ...platform, regions: ['eu-west-1a'] }] },
      `eks.scopes[1].regions[0] must be an AWS region name such as 'eu-west-1', found "eu-west-1a"`,
    ],
    [
      'one region for a list',
      { scopes: [{ ...platform, regions: 'eu-west-1' }] },
      `eks.scopes[0].regions must be a list of AWS region names, found "eu-west-1"`,
    ],
    [
      'no regions',
      { scopes: [{ ...platform, regions: [] }] },
      'eks.scopes[0].regions must be a list with at least one AWS region name, found []',
    ],
    [
      'a region twice in one entry',
      { scopes: [{ ...platform, regions: ['eu-west-1', 'eu-west-1'] }] },
      `eks.scopes[0].regions[1] must be a region not listed before, found "eu-west-1"`,
    ],
    [
      'an account and region in two entries',
      { scopes: [platform, platform] },
      'eks.scopes[1].regions[0] must be an account and region configured only once, found 111122223333/eu-west-1 which eks.scopes[0].regions[0] configures too',
    ],
    [
      'the name of a role for its ARN',
      { scopes: [{ ...platform, roleArn: 'backstage-eks' }] },
      `eks.scopes[0].roleArn must be a role's ARN such as 'arn:aws:iam::111122223333:role/backstage-eks', found "backstage-eks"`,
    ],
    [
      'a role of another account',
      {
        scopes: [
          { ...platform, roleArn: 'arn:aws:iam::444455556666:role/eks' },
        ],
      },
      `eks.scopes[0].roleArn must be a role of the scope's own account 111122223333, found "arn:aws:iam::444455556666:role/eks"`,
    ],
    [
      'an external ID without a role',
      { scopes: [{ ...platform, externalId: 'demo' }] },
      'eks.scopes[0].externalId must be left out where there is no roleArn',
    ],
    [
      'a chain that leads nowhere',
      {
        scopes: [
          {
            ...platform,
            roleChain: [{ roleArn: 'arn:aws:iam::444455556666:role/hub' }],
          },
        ],
      },
      'eks.scopes[0].roleChain must be left out where there is no roleArn to which it leads',
    ],
    [
      'the name of a role in a chain',
      {
        scopes: [
          {
            ...platform,
            roleArn: 'arn:aws:iam::111122223333:role/eks',
            roleChain: [{ roleArn: 'hub' }],
          },
        ],
      },
      `eks.scopes[0].roleChain[0].roleArn must be a role's ARN such as 'arn:aws:iam::111122223333:role/backstage-eks', found "hub"`,
    ],
    [
      'a misspelt key in a chain',
      {
        scopes: [
          {
            ...platform,
            roleArn: 'arn:aws:iam::111122223333:role/eks',
            roleChain: [
              {
                roleArn: 'arn:aws:iam::444455556666:role/hub',
                externalID: 'x1',
              },
            ],
          },
        ],
      },
      'eks.scopes[0].roleChain[0] must be a role with no other keys than roleArn and externalId, found externalID',
    ],
    [
      'an owner that is no entity reference',
      { scopes: [{ ...platform, owner: 'group:a/b/c' }] },
      `eks.scopes[0].owner must be an entity reference such as 'group:default/platform', found "group:a/b/c"`,
    ],
    [
      'a misspelt key',
      { scopes: [{ ...platform, rolearn: 'x' }] },
      'eks.scopes[0] must be an account with no other keys than accountId, accountName, regions, roleArn, externalId, roleChain, owner and schedule, found rolearn',
    ],
    [
      'an object for the list',
      { scopes: platform },
      'eks.scopes must be a list of accounts with their regions, found {"accountId"',
    ],
    [
      'a pace of nothing',
      { aws: { pace: { burst: 0 } } },
      'eks.aws.pace.burst must be a number from 1 on, found the number 0',
    ],
    [
      'an endpoint without a scheme',
      { aws: { endpoint: 'localhost:4599' } },
      `eks.aws.endpoint must be a URL such as 'https://vpce-1.example.com', found "localhost:4599"`,
    ],
  ])('refuses %s', (_, eks, message) => {
    expect(() => read(eks)).toThrow(message);
  });

  it('names all that is wrong at once', () => {
    expect(() =>
      read({ scopes: [{ accountId: 'x', regions: ['y'] }, platform] }),
    ).toThrow(/scopes\[0\]\.accountId.*; eks\.scopes\[0\]\.regions\[0\]/);
  });
});
