import { MeshPlace } from '../../services/appmesh/MeshPlace';
import { seedWorld } from '../../seedWorld';
import { createScaledClock } from '../../world/Clock';
import { World } from '../../world/World';

describe('The mesh of the demo', () => {
  const world = new World(createScaledClock({ speed: 60 }));
  seedWorld(world, 'demo');
  const place = new MeshPlace(world.place('111122223333', 'eu-west-1'));
  const within = { meshName: 'shop' };
  const short = (host: string) => host.replace('.shop.svc.cluster.local', '');

  it('declares who calls whom, one of them in vain', () => {
    const calls = place
      .list('virtualNode', within)
      .map(row => [
        row.name,
        row.spec.backends!.map(backend =>
          short(backend.virtualService!.virtualServiceName!),
        ),
      ]);
    expect(Object.fromEntries(calls)).toEqual({
      storefront: ['catalog', 'cart', 'checkout', 'recommendations'],
      catalog: [],
      'catalog-beta': [],
      cart: ['catalog'],
      'checkout-v1': ['payments', 'orders', 'cart'],
      'checkout-v2': ['payments', 'orders', 'cart'],
      payments: [],
      orders: ['catalog'],
      recommendations: ['legacy-inventory'],
    });
  });

  it('provides seven virtual services by nodes and routers', () => {
    const providers = place
      .list('virtualService', within)
      .map(({ name, spec: { provider } }) => [
        short(name),
        provider?.virtualNode?.virtualNodeName ??
          provider?.virtualRouter?.virtualRouterName,
      ]);
    expect(Object.fromEntries(providers)).toEqual({
      storefront: 'storefront',
      catalog: 'catalog-router',
      cart: 'cart',
      checkout: 'checkout-router',
      payments: 'payments',
      orders: 'orders-router',
      recommendations: 'recommendations',
    });
  });

  it('splits checkout 90 to 10 and sends testers to the beta of the catalog', () => {
    const routes = place
      .list('route', within)
      .map(({ parentName, name, spec }) => {
        const route = spec.httpRoute ?? spec.grpcRoute;
        return [
          `${parentName}/${name}`,
          route!.action!.weightedTargets!.map(
            target => `${target.virtualNode} ${target.weight}`,
          ),
        ];
      });
    expect(Object.fromEntries(routes)).toEqual({
      'catalog-router/beta-testers': ['catalog-beta 100'],
      'catalog-router/default': ['catalog 100'],
      'checkout-router/canary': ['checkout-v1 90', 'checkout-v2 10'],
      'orders-router/orders-api': ['orders 100'],
    });
  });

  it('lets traffic from outside to the storefront', () => {
    expect(
      place.list('gatewayRoute', { ...within, parentName: 'ingress' }),
    ).toMatchObject([
      {
        name: 'storefront',
        spec: {
          httpRoute: {
            action: {
              target: {
                virtualService: {
                  virtualServiceName: 'storefront.shop.svc.cluster.local',
                },
              },
            },
          },
        },
      },
    ]);
  });
});
