import type { JsonObject } from '@backstage/types';
import { PLACE, type TemplateCase } from './TemplateCase';

/** The template that adds a virtual service to the mesh shop. */
export const meshCases: Record<string, TemplateCase[]> = {
  'appmesh-virtual-service': [
    virtualService('of an existing node', ['appmesh:CreateVirtualService'], {
      providerKind: 'VIRTUAL_NODE',
      virtualNodeName: 'checkout-v1',
    }),
    virtualService(
      'of a new node',
      ['appmesh:CreateVirtualNode', 'appmesh:CreateVirtualService'],
      {
        providerKind: 'NEW_VIRTUAL_NODE',
        newVirtualNodeName: 'reviews',
        newVirtualNodeHostname: 'reviews.shop.svc.cluster.local',
        newVirtualNodePort: 8080,
        newVirtualNodeProtocol: 'http',
        newVirtualNodeBackends: [
          {
            virtualService: {
              virtualServiceName: 'catalog.shop.svc.cluster.local',
            },
          },
        ],
      },
    ),
    ...['http', 'http2', 'grpc', 'tcp'].map(protocol =>
      virtualService(
        `of a new ${protocol} router, with answers left over from another choice`,
        [
          'appmesh:CreateVirtualRouter',
          'appmesh:CreateRoute',
          'appmesh:CreateVirtualService',
        ],
        {
          providerKind: 'NEW_VIRTUAL_ROUTER',
          virtualNodeName: 'checkout-v1',
          newVirtualRouterName: `reviews-${protocol}`,
          newVirtualRouterPort: 8080,
          newVirtualRouterProtocol: protocol,
          weightedTargets: [
            { virtualNode: 'checkout-v1', weight: 90 },
            { virtualNode: 'checkout-v2', weight: 10 },
          ],
        },
      ),
    ),
  ],
};

function virtualService(
  title: string,
  writes: string[],
  provider: JsonObject,
): TemplateCase {
  const name = title.replaceAll(/\W+/g, '-');
  return {
    title,
    values: {
      scope: PLACE,
      meshName: 'shop',
      virtualServiceName: `${name}.shop.svc.cluster.local`,
      tags: { owner: 'group:default/shop' },
      ...provider,
    },
    writes,
    entityRef: 'resource:default/shop-service-',
  };
}
