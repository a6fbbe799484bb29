import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import {
  buildTopology,
  indexMesh,
  resolveRoute,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { createTestEksService } from '../testUtils';
import {
  makeLatticeNetworks,
  type LatticeWorld,
} from './__testUtils__/aLatticeNetwork';
import {
  describeMeshSource,
  readSource,
} from './__testUtils__/describeMeshSource';
import { LatticeApiSource } from './LatticeApiSource';

const NETWORKS = 'arn:aws:vpc-lattice:eu-west-1:111122223333:servicenetwork';

let sandbox: Sandbox;
let aws: AwsScope;
let world: LatticeWorld;

beforeAll(async () => {
  sandbox = await createSandbox({ speed: 1_000_000 });
  aws = await createTestEksService(sandbox).forScope({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
  world = await makeLatticeNetworks(aws);
});

afterAll(() => sandbox.close());

const read = () => readSource(new LatticeApiSource(aws));

function refuse(operation: string) {
  return sandbox.addFault({
    kind: 'error',
    operation,
    code: 'AccessDeniedException',
    message: 'no',
    status: 403,
  });
}

describeMeshSource('lattice-api', () => ({
  source: new LatticeApiSource(aws),
  mesh: 'hotel',
  nodes: [
    'virtual-service/rates',
    'virtual-router/rates:80',
    'route/rates:80/canary',
    'route/rates:80/default',
    'virtual-node/rates-v1',
    'virtual-node/rates-v2',
  ],
  breakQuestion: async () => {
    const mend = refuse('ListRules');
    return async () => mend();
  },
}));

describe('LatticeApiSource', () => {
  it('tells a network with its tags and what is attached to it', async () => {
    const { meshes } = await read();
    const hotel = meshes.find(({ name }) => name === 'hotel');

    expect(hotel).toMatchObject({
      arn: `${NETWORKS}/${world.networkId}`,
      ownerAccountId: '111122223333',
      technology: 'vpc-lattice',
      authType: 'AWS_IAM',
      tags: { team: 'travel' },
      attachments: [
        { type: 'vpc-association', name: expect.stringMatching(/^vpc-/) },
        { type: 'access-log', detail: 'arn:aws:s3:::hotel-logs' },
      ],
    });
  });

  it('tells a service in each of its networks, asking for it once', async () => {
    sandbox.clearRequests();

    const { objects } = await read();
    const rates = objects.filter(({ type }) => type === 'virtual-service');

    expect(rates.map(({ arn }) => arn).sort()).toEqual(
      [world.networkId, world.otherNetworkId]
        .map(id => `${NETWORKS}/${id}/service/${world.serviceId}`)
        .sort(),
    );
    expect(rates[0]).toMatchObject({
      awsArn: expect.stringContaining(`service/${world.serviceId}`),
      hostnames: ['rates.example.com', expect.stringContaining('rates-')],
      authType: 'AWS_IAM',
      tags: { team: 'rates' },
      targets: [{ type: 'virtual-router', name: 'rates:80', port: 80 }],
      attachments: [
        { type: 'service-association', detail: 'ACTIVE' },
        { type: 'auth-policy', spec: { policy: expect.any(String) } },
      ],
    });
    const asked = sandbox
      .requests({ service: 'vpc-lattice' })
      .filter(({ operation }) => operation === 'GetService');
    expect(asked).toHaveLength(1);
  });

  it('tells rules as data: match, weights, fixed response', async () => {
    const { meshes, objects } = await read();
    const mesh = meshes.find(({ name }) => name === 'hotel')!;
    const find = (name: string) =>
      objects.find(one => one.name === name && one.meshArn === mesh.arn);

    expect(find('canary')).toMatchObject({
      type: 'route',
      priority: 10,
      match: 'prefix /rates, method GET, header beta contains yes',
      matches: [
        {
          path: { type: 'prefix', value: '/rates', ignoreCase: false },
          headers: [
            {
              name: 'beta',
              match: { type: 'contains', value: 'yes' },
              ignoreCase: true,
            },
          ],
        },
      ],
      targets: [
        { type: 'virtual-node', name: 'rates-v1', weight: 90 },
        { type: 'virtual-node', name: 'rates-v2', weight: 10 },
      ],
    });
    expect(find('rates-v1')).toMatchObject({
      type: 'virtual-node',
      listeners: [
        { port: 8090, protocol: 'http', healthCheck: { path: '/healthy' } },
      ],
      origin: {
        object: { kind: 'Service', namespace: 'travel', name: 'rates-v1' },
      },
    });
    const index = indexMesh({ mesh, objects });
    expect(
      resolveRoute(index, {
        host: 'rates.example.com',
        port: 80,
        path: '/rates/today',
        headers: { beta: 'YES please' },
      }).answers.map(({ name, probability }) => [name, probability]),
    ).toEqual([
      ['rates-v1', 0.9],
      ['rates-v2', 0.1],
    ]);
    expect(
      resolveRoute(index, { service: 'rates', port: 80, path: '/Rates' })
        .fixedResponse,
    ).toEqual({ statusCode: 404 });
    expect(
      buildTopology({ mesh, objects }).nodes.filter(
        ({ unreachable }) => unreachable,
      ),
    ).toEqual([]);
  });

  it('leaves the meshes of other sources alone when it may ask for nothing', async () => {
    const mend = refuse('ListServiceNetworks');
    const { meshes, objects, failures } = await read();
    mend();

    expect([...meshes, ...objects]).toEqual([]);
    expect(failures).toMatchObject([
      {
        target: 'vpc-lattice:ListServiceNetworks',
        kinds: ['mesh', 'mesh-object'],
        parentArn: NETWORKS,
      },
    ]);
  });

  it('keeps a network when one of its services cannot be read', async () => {
    const mend = refuse('GetTargetGroup');
    const { meshes, objects, failures } = await read();
    mend();

    expect(meshes.map(({ name }) => name).sort()).toEqual(['garage', 'hotel']);
    expect(objects).toEqual([]);
    expect(failures.map(({ parentArn }) => parentArn).sort()).toEqual(
      meshes.map(({ arn }) => arn).sort(),
    );
  });
});
