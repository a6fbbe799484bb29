import type { VirtualRouterData } from '@aws-sdk/client-app-mesh';
import {
  toListeners,
  type MeshObject,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { toMeshObject } from './toMeshObject';

/** A virtual router; its routes are objects of their own. */
export function toVirtualRouter(
  router: VirtualRouterData,
  scope: Scope,
): MeshObject {
  return {
    ...toMeshObject(
      router,
      { type: 'virtual-router', name: router.virtualRouterName },
      scope,
    ),
    listeners: toListeners(router.spec?.listeners),
  };
}
