import {
  readMeshManifests,
  type Mesh,
  type MeshObject,
} from '@eks-platform/backstage-plugin-eks-common';

const apiVersion = 'appmesh.k8s.aws/v1beta2';
const namespace = 'shop';
const listeners = [{ portMapping: { port: 8080, protocol: 'http' } }];

/** A mesh of one service, with the custom resources that tell it: a migration is planned from these. */
export function aMeshToMigrate(): { mesh: Mesh; objects: MeshObject[] } {
  const { meshes, objects } = readMeshManifests(
    [
      {
        apiVersion,
        kind: 'Mesh',
        metadata: { name: 'shop' },
        spec: {
          namespaceSelector: {
            matchLabels: { 'kubernetes.io/metadata.name': namespace },
          },
        },
      },
      {
        apiVersion,
        kind: 'VirtualNode',
        metadata: { name: 'checkout', namespace },
        spec: {
          listeners,
          serviceDiscovery: {
            dns: { hostname: 'checkout.shop.svc.cluster.local' },
          },
        },
      },
      {
        apiVersion,
        kind: 'VirtualRouter',
        metadata: { name: 'checkout', namespace },
        spec: {
          listeners,
          routes: [
            {
              name: 'all',
              httpRoute: {
                match: { prefix: '/' },
                action: {
                  weightedTargets: [
                    { virtualNodeRef: { name: 'checkout' }, weight: 100 },
                  ],
                },
                retryPolicy: {
                  maxRetries: 2,
                  perRetryTimeout: { unit: 's', value: 1 },
                  httpRetryEvents: ['server-error'],
                },
              },
            },
          ],
        },
      },
      {
        apiVersion,
        kind: 'VirtualService',
        metadata: { name: 'checkout', namespace },
        spec: {
          awsName: 'checkout.shop.svc.cluster.local',
          provider: {
            virtualRouter: { virtualRouterRef: { name: 'checkout' } },
          },
        },
      },
    ],
    {
      accountId: '111122223333',
      region: 'eu-west-1',
      source: 'file',
      origin: { location: 'shop.yaml' },
    },
  );
  return { mesh: meshes[0], objects };
}
