import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import {
  compareSources,
  meshManifests,
  type MeshSourceType,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { connectToCluster, type KubernetesObject } from '../kubernetes';
import { createTestEksService } from '../testUtils';
import {
  describeMeshSource,
  readSource,
} from './__testUtils__/describeMeshSource';
import { AppMeshApiSource } from './AppMeshApiSource';
import { ClusterMeshSource } from './ClusterMeshSource';

const clusterName = 'platform-dev';
const CLUSTERS = 'arn:aws:eks:eu-west-1:111122223333:cluster';
const GATEWAY = 'gateway.networking.k8s.io';
const LATTICE = 'application-networking.k8s.aws';

let sandbox: Sandbox;
let aws: AwsScope;

/** A definition of a kind that takes any spec. */
function definition(
  group: string,
  version: string,
  kind: string,
  plural: string,
): KubernetesObject {
  const open = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: kind === 'GatewayClass' ? 'Cluster' : 'Namespaced',
      names: { kind, plural, singular: kind.toLowerCase() },
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: { spec: open, status: open },
            },
          },
        },
      ],
    },
  };
}

const resource = (
  apiVersion: string,
  kind: string,
  name: string,
  spec: object,
): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'default' },
  spec,
});

beforeAll(async () => {
  sandbox = await createSandbox({ kubernetes: true, speed: 1_000_000 });
  const platform = await createTestEksService(sandbox).forScope({
    accountId: '111122223333',
    region: 'eu-west-1',
  });
  aws = {
    ...platform,
    scope: { ...platform.scope, meshClusters: [clusterName] },
  };
  const cluster = await connectToCluster(aws, { clusterName });
  for (const object of [
    definition(GATEWAY, 'v1', 'Gateway', 'gateways'),
    definition(GATEWAY, 'v1', 'GatewayClass', 'gatewayclasses'),
    definition(GATEWAY, 'v1beta1', 'HTTPRoute', 'httproutes'),
    definition(LATTICE, 'v1alpha1', 'IAMAuthPolicy', 'iamauthpolicies'),
  ]) {
    await cluster.apply(object);
  }
  for (const object of [
    resource(`${GATEWAY}/v1`, 'Gateway', 'hotel', {
      gatewayClassName: 'amazon-vpc-lattice',
      listeners: [{ name: 'http', protocol: 'HTTP', port: 80 }],
    }),
    resource(`${GATEWAY}/v1beta1`, 'HTTPRoute', 'rates', {
      parentRefs: [{ name: 'hotel', sectionName: 'http' }],
      rules: [{ backendRefs: [{ kind: 'Service', name: 'rates', port: 80 }] }],
    }),
    resource(`${LATTICE}/v1alpha1`, 'IAMAuthPolicy', 'rates', {
      policy: '{}',
      targetRef: { group: GATEWAY, kind: 'HTTPRoute', name: 'rates' },
    }),
  ]) {
    await cluster.apply(object);
  }
});

afterAll(() => sandbox.close());

/** Makes the cluster's description fail, without which nobody gets in. */
async function breakCluster() {
  const mend = sandbox.addFault({
    kind: 'error',
    operation: 'DescribeCluster',
    code: 'AccessDeniedException',
    message: 'no',
    status: 403,
  });
  return async () => mend();
}

const sources: Array<[MeshSourceType & `${string}-cr`, string, string[]]> = [
  [
    'app-mesh-cr',
    'shop',
    [
      'virtual-service/checkout.shop.svc.cluster.local',
      'virtual-router/checkout-router',
      'virtual-node/checkout-v1',
    ],
  ],
  [
    'gateway-api-cr',
    'hotel',
    [
      'virtual-service/rates-default',
      'virtual-router/rates-default:80',
      'route/rates-default:80/rule-1',
      'virtual-node/rates.default',
    ],
  ],
];

sources.forEach(([type, mesh, nodes]) =>
  describeMeshSource(type, () => ({
    source: new ClusterMeshSource(aws, type),
    mesh,
    nodes,
    breakQuestion: breakCluster,
  })),
);

describe('ClusterMeshSource', () => {
  it('agrees with the API on the mesh that its controller has made', async () => {
    const [api, resources] = await Promise.all([
      readSource(new AppMeshApiSource(aws)),
      readSource(new ClusterMeshSource(aws, 'app-mesh-cr')),
    ]);
    const shopOf = ({ meshes, objects }: typeof api) => {
      const mesh = meshes.find(({ name }) => name === 'shop')!;
      return {
        mesh,
        objects: objects.filter(({ meshArn }) => meshArn === mesh.arn),
      };
    };

    expect(shopOf(resources).mesh.awsArn).toBe(shopOf(api).mesh.arn);
    const fields = compareSources(shopOf(api), shopOf(resources)).flatMap(
      ({ id, known, fields: differing }) =>
        differing.length === 0
          ? [`${id}: ${known}`]
          : differing.map(({ field }) => `${id}: ${field}`),
    );
    // The one service that does not exist: the API names it, a reference to it can only be guessed by the controller's rule.
    expect(fields).toEqual(['virtual-node/recommendations: backends[0].name']);
  });

  it('reads each kind in the version that the cluster serves, with the policies', async () => {
    const { meshes, objects } = await readSource(
      new ClusterMeshSource(aws, 'gateway-api-cr'),
    );

    expect(objects[1]).toMatchObject({
      name: 'rates-default',
      authType: 'AWS_IAM',
    });
    expect(
      meshManifests({ meshes, objects }).map(({ apiVersion, kind }) => [
        apiVersion,
        kind,
      ]),
    ).toEqual([
      [`${GATEWAY}/v1`, 'Gateway'],
      [`${GATEWAY}/v1beta1`, 'HTTPRoute'],
      [`${LATTICE}/v1alpha1`, 'IAMAuthPolicy'],
    ]);
  });

  it('says for each kind of resource apart what a cluster leaves unknown', async () => {
    const mend = await breakCluster();
    const [appMesh, gatewayApi] = await Promise.all(
      sources.map(([type]) => readSource(new ClusterMeshSource(aws, type))),
    );
    await mend();

    expect(
      [appMesh, gatewayApi].map(({ failures }) => failures[0].parentArn),
    ).toEqual([
      `${CLUSTERS}/${clusterName}/appmesh.k8s.aws`,
      `${CLUSTERS}/${clusterName}/${GATEWAY}`,
    ]);
  });

  it('reads no cluster that the configuration does not name', async () => {
    const nobody = { ...aws, scope: { ...aws.scope, meshClusters: [] } };

    expect(
      await readSource(new ClusterMeshSource(nobody, 'app-mesh-cr')),
    ).toEqual({ meshes: [], objects: [], failures: [] });
  });
});
