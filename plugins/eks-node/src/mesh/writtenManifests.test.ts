import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import {
  compareSources,
  readMeshManifests,
  toAppMeshManifests,
  type AppMeshManifestObject,
  type Mesh,
  type MeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { CrdValidator } from '../migration/__testUtils__/CrdValidator';
import { createTestEksService } from '../testUtils';
import { readSource } from './__testUtils__/describeMeshSource';
import { AppMeshApiSource } from './AppMeshApiSource';

const CRDS = resolve(__dirname, '../../../../../shared/data/appmesh/crds');
const scope = { accountId: '111122223333', region: 'eu-west-1' };

const portMapping = { port: 8443, protocol: 'http' };
const tls = {
  enforce: true,
  ports: [8443],
  certificate: { file: { certificateChain: '/c.pem', privateKey: '/k.pem' } },
  validation: {
    trust: {
      acm: {
        certificateAuthorityArns: [
          'arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/1',
        ],
      },
    },
    subjectAlternativeNames: { match: { exact: ['cart.local'] } },
  },
};
const listenerTls = {
  mode: 'STRICT',
  certificate: {
    acm: {
      certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1',
    },
  },
};
const healthCheck = {
  protocol: 'http',
  path: '/ping',
  port: 8443,
  intervalMillis: 5000,
  timeoutMillis: 2000,
  healthyThreshold: 2,
  unhealthyThreshold: 2,
};
const seconds = (value: number) => ({ unit: 's', value });
const logging = {
  accessLog: {
    file: {
      path: '/dev/stdout',
      format: { json: [{ key: 'status', value: '%RESPONSE_CODE%' }] },
    },
  },
};
const range = {
  name: 'x-age',
  invert: true,
  match: { range: { start: 1, end: 9 } },
};

/** Objects in which every member occurs that the actions take and custom resources can say. */
const everything: AppMeshManifestObject[] = [
  {
    type: 'mesh',
    name: 'Shop_Mesh',
    spec: {
      egressFilter: { type: 'ALLOW_ALL' },
      serviceDiscovery: { ipPreference: 'IPv4_ONLY' },
    },
  },
  {
    type: 'virtual-node',
    name: 'cart.v1',
    podLabels: { app: 'cart' },
    spec: {
      listeners: [
        {
          portMapping,
          healthCheck,
          tls: listenerTls,
          timeout: { http: { perRequest: seconds(5), idle: seconds(60) } },
          outlierDetection: {
            maxServerErrors: 5,
            interval: seconds(10),
            baseEjectionDuration: seconds(30),
            maxEjectionPercent: 50,
          },
          connectionPool: {
            http: { maxConnections: 10, maxPendingRequests: 10 },
          },
        },
      ],
      serviceDiscovery: {
        awsCloudMap: {
          namespaceName: 'shop',
          serviceName: 'cart',
          attributes: [{ key: 'certificateArn', value: 'x' }],
        },
      },
      backends: [
        {
          virtualService: {
            virtualServiceName: 'orders.local',
            clientPolicy: { tls },
          },
        },
      ],
      backendDefaults: { clientPolicy: { tls } },
      logging,
    },
  },
  {
    type: 'virtual-router',
    name: 'cart',
    spec: { listeners: [{ portMapping }] },
  },
  {
    type: 'route',
    name: 'all',
    parentName: 'cart',
    spec: {
      priority: 10,
      httpRoute: {
        match: {
          path: { regex: '/.*' },
          method: 'GET',
          scheme: 'http',
          headers: [range],
          queryParameters: [{ name: 'q', match: { exact: '1' } }],
          port: 8443,
        },
        action: {
          weightedTargets: [
            { virtualNode: 'cart.v1', weight: 90, port: 8443 },
            { virtualNode: 'cart-v0', weight: 10 },
          ],
        },
        retryPolicy: {
          maxRetries: 2,
          perRetryTimeout: seconds(1),
          httpRetryEvents: ['server-error'],
          tcpRetryEvents: ['connection-error'],
        },
        timeout: { perRequest: seconds(5), idle: seconds(60) },
      },
    },
  },
  {
    type: 'route',
    name: 'rpc',
    parentName: 'cart',
    spec: {
      grpcRoute: {
        match: {
          serviceName: 'shop.Cart',
          methodName: 'Add',
          metadata: [range],
        },
        action: { weightedTargets: [{ virtualNode: 'cart.v1', weight: 1 }] },
        retryPolicy: {
          maxRetries: 1,
          perRetryTimeout: seconds(1),
          grpcRetryEvents: ['unavailable'],
        },
        timeout: { idle: seconds(60) },
      },
    },
  },
  {
    type: 'virtual-service',
    name: 'cart.local',
    spec: { provider: { virtualRouter: { virtualRouterName: 'cart' } } },
  },
  {
    type: 'virtual-gateway',
    name: 'Ingress',
    podLabels: { app: 'ingress' },
    spec: {
      listeners: [
        {
          portMapping,
          healthCheck,
          tls: listenerTls,
          connectionPool: { http: { maxConnections: 10 } },
        },
      ],
      backendDefaults: { clientPolicy: { tls } },
      logging,
    },
  },
  {
    type: 'gateway-route',
    name: 'all',
    parentName: 'Ingress',
    spec: {
      priority: 5,
      httpRoute: {
        match: {
          prefix: '/',
          hostname: { suffix: '.example.com' },
          headers: [range],
        },
        action: {
          target: {
            virtualService: { virtualServiceName: 'cart.local' },
            port: 8443,
          },
          rewrite: {
            hostname: { defaultTargetHostname: 'DISABLED' },
            prefix: { defaultPrefix: 'DISABLED' },
          },
        },
      },
    },
  },
];

describe('custom resources written for objects in the words of the API', () => {
  it('tell what the API tells of a running mesh, and nothing else', async () => {
    const sandbox: Sandbox = await createSandbox({ seed: 'demo' });
    try {
      const aws = await createTestEksService(sandbox).forScope(scope);
      const told = await readSource(new AppMeshApiSource(aws));
      const mesh = told.meshes.find(({ name }) => name === 'shop')!;
      const objects = told.objects.filter(
        ({ meshName }) => meshName === 'shop',
      );

      const { manifests, problems } = toAppMeshManifests({
        meshName: 'shop',
        namespace: 'shop',
        existingIn: scope,
        objects: [mesh, ...objects].map(toWritten),
      });
      const read = readMeshManifests(manifests, {
        ...scope,
        source: 'file',
        origin: { location: 'mesh' },
      });

      expect(problems).toEqual([]);
      expect(read.others).toEqual([]);
      expect(
        compareSources(
          { mesh, objects },
          { mesh: read.meshes[0], objects: read.objects },
        ),
      ).toEqual([]);
    } finally {
      await sandbox.close();
    }
  });

  it('name what is not written by its ARN, and what is by its reference', () => {
    const { manifests, problems } = toAppMeshManifests({
      meshName: 'Shop_Mesh',
      namespace: 'shop',
      objects: everything,
      existingIn: scope,
    });

    expect(problems).toEqual([]);
    expect(
      manifests.map(({ kind, metadata }) => `${kind} ${metadata.name}`),
    ).toEqual([
      'Mesh shop-mesh',
      'VirtualNode cart-v1',
      'VirtualRouter cart',
      'VirtualService cart-local',
      'VirtualGateway ingress',
      'GatewayRoute all',
    ]);
    expect(manifests[2].spec).toMatchObject({
      awsName: 'cart',
      routes: [
        {
          name: 'all',
          httpRoute: {
            action: {
              weightedTargets: [
                { virtualNodeRef: { name: 'cart-v1' }, weight: 90 },
                {
                  virtualNodeARN:
                    'arn:aws:appmesh:eu-west-1:111122223333:mesh/Shop_Mesh/virtualNode/cart-v0',
                  weight: 10,
                },
              ],
            },
          },
        },
        { name: 'rpc' },
      ],
    });
  });

  it('keep apart what Kubernetes would call alike', () => {
    const node = (name: string) => ({
      type: 'virtual-node' as const,
      name,
      spec: {},
    });

    const { manifests } = toAppMeshManifests({
      meshName: 'shop',
      namespace: 'shop',
      objects: [node('cart.v1'), node('cart-v1'), node('Cart_v1')],
    });

    expect(manifests.map(({ metadata }) => metadata.name)).toEqual([
      'cart-v1',
      'cart-v1-2',
      'cart-v1-3',
    ]);
  });

  it('do not pass over what they cannot say', () => {
    const { problems } = toAppMeshManifests({
      meshName: 'shop',
      namespace: 'shop',
      objects: [
        {
          type: 'mesh',
          name: 'shop',
          spec: { serviceDiscovery: { ipPreference: 'IPv6_PREFERRED' } },
        },
        {
          type: 'virtual-node',
          name: 'cart',
          spec: {
            serviceDiscovery: {
              dns: { hostname: 'cart', ipPreference: 'IPv4_ONLY' },
            },
            backends: [{ virtualService: { virtualServiceName: 'orders' } }],
          },
        },
        { type: 'route', name: 'all', parentName: 'cart', spec: {} },
      ],
    });

    expect(problems).toEqual([
      {
        object: "mesh 'shop'",
        message: expect.stringContaining('found IPv6_PREFERRED'),
      },
      {
        object: "virtual node 'cart'",
        message:
          'Wanted no ipPreference, which custom resources cannot say, found IPv4_ONLY',
      },
      {
        object: "virtual node 'cart'",
        message:
          "Wanted virtual service 'orders' among those written, or accountId and region of those that exist, found neither",
      },
      {
        object: "route 'all'",
        message:
          "Wanted virtual router 'cart' among those written, as it belongs to it, found none",
      },
    ]);
  });
});

const withData = existsSync(CRDS) ? describe : describe.skip;

withData('by the CRDs of the controller (in ../shared/data)', () => {
  it('custom resources are valid, with no member that Kubernetes would drop', () => {
    const { manifests } = toAppMeshManifests({
      meshName: 'Shop_Mesh',
      namespace: 'shop',
      objects: everything,
      existingIn: scope,
    });
    const validator = new CrdValidator([CRDS]);

    expect(manifests.flatMap(manifest => validator.validate(manifest))).toEqual(
      [],
    );
  });
});

function toWritten(object: Mesh | MeshObject): AppMeshManifestObject {
  return {
    type: object.kind === 'mesh' ? 'mesh' : object.type,
    name: object.name,
    parentName: object.kind === 'mesh' ? undefined : object.parentName,
    spec: (object.spec ?? {}) as object,
  };
}
