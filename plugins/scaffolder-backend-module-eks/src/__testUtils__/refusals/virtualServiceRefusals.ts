import { place } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `appmesh:virtualService:create` refuses. */
export const virtualServiceRefusals: RefusalTable = {
  actionId: 'appmesh:virtualService:create',
  sound: () => ({
    meshName: 'shop',
    virtualServiceName: 'shipping.shop.svc.cluster.local',
    provider: { virtualNode: { virtualNodeName: 'cart' } },
  }),
  refusals: [
    {
      title: 'no such mesh',
      input: { meshName: 'nowhere' },
      says: [`meshName: No mesh 'nowhere' in ${place}`],
    },
    {
      title: 'a provider that does not exist',
      input: { provider: { virtualNode: { virtualNodeName: 'nobody' } } },
      says: [`provider: No virtual node 'nobody' in mesh 'shop' in ${place}`],
    },
    {
      title: 'a provider of two kinds',
      input: {
        provider: {
          virtualNode: { virtualNodeName: 'cart' },
          virtualRouter: { virtualRouterName: 'orders-router' },
        },
      },
      says: ['provider'],
    },
    {
      title: 'a name that exists',
      input: { virtualServiceName: 'checkout.shop.svc.cluster.local' },
      says: [
        `Virtual service 'checkout.shop.svc.cluster.local' of mesh 'shop' already exists in ${place}`,
        `provider: wanted "virtual node 'cart'", found "virtual router 'checkout-router'"`,
      ],
    },
  ],
};
