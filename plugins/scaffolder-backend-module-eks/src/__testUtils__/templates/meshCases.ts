import type { JsonObject } from '@backstage/types';
import { PLACE, type TemplateCase, type TemplateEstate } from './TemplateCase';

/** The templates that add to the mesh shop or lead out of it. */
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
  'mesh-migration': [
    {
      title: 'proposed for the mesh shop',
      values: {
        scope: PLACE,
        meshName: 'shop',
        from: 'app-mesh-api',
        namespace: 'shop',
        domain: 'shop.example.com',
        repoUrl: 'github.com?owner=shop&repo=mesh',
        folder: 'migration',
      },
      entityRef: '',
    },
  ],
};

/** The template that adds a service to a service network of VPC Lattice. */
export function latticeCases({
  vpcId,
}: TemplateEstate): Record<string, TemplateCase[]> {
  return {
    'lattice-service': [
      latticeService(
        'of a function, in a new service network',
        [
          'vpc-lattice:CreateListener',
          'vpc-lattice:CreateService',
          'vpc-lattice:CreateServiceNetwork',
          'vpc-lattice:CreateServiceNetworkServiceAssociation',
          'vpc-lattice:CreateServiceNetworkVpcAssociation',
          'vpc-lattice:CreateTargetGroup',
        ],
        {
          networkKind: 'NEW',
          clientVpcId: vpcId,
          targetKind: 'LAMBDA',
          functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:reviews',
        },
      ),
      latticeService(
        'of addresses, in the service network of the case before',
        [
          'vpc-lattice:CreateListener',
          'vpc-lattice:CreateService',
          'vpc-lattice:CreateServiceNetworkServiceAssociation',
          'vpc-lattice:CreateTargetGroup',
        ],
        {
          networkKind: 'EXISTING',
          targetKind: 'IP',
          targetVpcId: vpcId,
          targetPort: 8080,
          healthCheckPath: '/ping',
          addresses: [{ id: '10.0.0.10' }],
        },
      ),
    ],
  };
}

function latticeService(
  title: string,
  writes: string[],
  rest: JsonObject,
): TemplateCase {
  return {
    title,
    values: {
      scope: PLACE,
      serviceNetworkName: 'shop',
      serviceName: `reviews-${String(rest.targetKind).toLowerCase()}`,
      listenerProtocol: 'HTTPS',
      tags: { owner: 'group:default/shop' },
      ...rest,
    },
    writes,
    entityRef: 'resource:default/shop.lattice.service.reviews-',
  };
}

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
