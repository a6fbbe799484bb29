import type { VirtualGatewayData } from '@aws-sdk/client-app-mesh';
import type {
  MeshObject,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { toListeners } from './toListeners';
import { toMeshObject } from './toMeshObject';

/** A virtual gateway; its gateway routes are objects of their own. */
export function toVirtualGateway(
  gateway: VirtualGatewayData,
  scope: Scope,
): MeshObject {
  return {
    ...toMeshObject(
      { ...gateway, type: 'virtual-gateway', name: gateway.virtualGatewayName },
      scope,
    ),
    listeners: toListeners(gateway.spec?.listeners),
  };
}
