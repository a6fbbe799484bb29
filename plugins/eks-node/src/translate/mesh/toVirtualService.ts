import type {
  VirtualServiceData,
  VirtualServiceProvider,
} from '@aws-sdk/client-app-mesh';
import type {
  MeshObject,
  MeshReference,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { toMeshObject } from './toMeshObject';

/** A virtual service with the router or node that provides it, if any. */
export function toVirtualService(
  service: VirtualServiceData,
  scope: Scope,
): MeshObject {
  return {
    ...toMeshObject(
      service,
      { type: 'virtual-service', name: service.virtualServiceName },
      scope,
    ),
    targets: toProvider(service.spec?.provider),
  };
}

function toProvider(
  provider: VirtualServiceProvider | undefined,
): MeshReference[] {
  if (provider?.virtualRouter?.virtualRouterName) {
    const { virtualRouterName } = provider.virtualRouter;
    return [{ type: 'virtual-router', name: virtualRouterName }];
  }
  if (provider?.virtualNode?.virtualNodeName) {
    const { virtualNodeName } = provider.virtualNode;
    return [{ type: 'virtual-node', name: virtualNodeName }];
  }
  return [];
}
