import type { AppMeshManifestObject } from '@eks-platform/backstage-plugin-eks-common';
import {
  routerObjects,
  type WantedMeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import type { manifestsInput } from './manifestsInput';

type ManifestsInput = ReturnType<ReturnType<typeof manifestsInput>['parse']>;

/** The objects that an input describes, in the order in which App Mesh takes them. */
export function toManifestObjects(
  input: ManifestsInput,
): Array<WantedMeshObject & Pick<AppMeshManifestObject, 'podLabels'>> {
  return [
    ...(input.mesh
      ? [
          {
            type: 'mesh' as const,
            name: input.meshName,
            field: 'mesh',
            spec: input.mesh,
          },
        ]
      : []),
    ...input.virtualNodes.map(
      ({ virtualNodeName, podLabels, ...spec }, index) => ({
        type: 'virtual-node' as const,
        name: virtualNodeName,
        field: `virtualNodes[${index}]`,
        spec,
        podLabels,
      }),
    ),
    ...input.virtualRouters.flatMap((router, index) =>
      routerObjects(router, `virtualRouters[${index}]`),
    ),
    ...input.virtualServices.map(({ virtualServiceName, provider }, index) => ({
      type: 'virtual-service' as const,
      name: virtualServiceName,
      field: `virtualServices[${index}]`,
      spec: { provider },
    })),
    ...input.virtualGateways.map(
      ({ virtualGatewayName, podLabels, ...spec }, index) => ({
        type: 'virtual-gateway' as const,
        name: virtualGatewayName,
        field: `virtualGateways[${index}]`,
        spec,
        podLabels,
      }),
    ),
    ...input.gatewayRoutes.map(
      ({ virtualGatewayName, gatewayRouteName, ...spec }, index) => ({
        type: 'gateway-route' as const,
        name: gatewayRouteName,
        parentName: virtualGatewayName,
        field: `gatewayRoutes[${index}]`,
        spec,
      }),
    ),
  ];
}
