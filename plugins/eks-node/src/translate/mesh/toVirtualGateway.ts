import type { VirtualGatewayData } from '@aws-sdk/client-app-mesh';
import {
  toClientPolicy,
  toListeners,
  type MeshObject,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { toMeshObject } from './toMeshObject';

/** A virtual gateway; its gateway routes are objects of their own. */
export function toVirtualGateway(
  gateway: VirtualGatewayData,
  scope: Scope,
): MeshObject {
  const { spec } = gateway;
  const backendDefaults = toClientPolicy(spec?.backendDefaults?.clientPolicy);
  return {
    ...toMeshObject(
      gateway,
      { type: 'virtual-gateway', name: gateway.virtualGatewayName },
      scope,
    ),
    listeners: toListeners(spec?.listeners),
    ...(backendDefaults && { backendDefaults }),
  };
}
