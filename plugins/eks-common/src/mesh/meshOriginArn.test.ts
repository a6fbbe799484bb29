import { meshOriginArn } from './meshOriginArn';

const clusterArn = 'arn:aws:eks:eu-west-1:111122223333:cluster/blue';
const router = {
  apiVersion: 'appmesh.k8s.aws/v1beta2',
  kind: 'VirtualRouter',
  namespace: 'shop',
  name: 'cart',
};

describe('meshOriginArn', () => {
  it('names the cluster, the object and the part of it', () => {
    const origin = {
      cluster: { name: 'blue', arn: clusterArn },
      object: router,
    };

    expect(meshOriginArn(origin)).toBe(
      `${clusterArn}/appmesh.k8s.aws/VirtualRouter/shop/cart`,
    );
    expect(meshOriginArn(origin, 'route', 'all')).toBe(
      `${clusterArn}/appmesh.k8s.aws/VirtualRouter/shop/cart/route/all`,
    );
  });

  it('names the file, and leaves out a namespace where there is none', () => {
    const { namespace: _, ...mesh } = { ...router, kind: 'Mesh' };

    expect(meshOriginArn({ location: 'meshes/shop.yaml', object: mesh })).toBe(
      'meshes/shop.yaml#/appmesh.k8s.aws/Mesh/cart',
    );
  });

  it('names the place of all objects', () => {
    expect(meshOriginArn({ location: 'meshes/shop.yaml' })).toBe(
      'meshes/shop.yaml#',
    );
    expect(meshOriginArn({ cluster: { name: 'blue', arn: clusterArn } })).toBe(
      clusterArn,
    );
  });
});
