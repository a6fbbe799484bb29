import type {
  Backend,
  ServiceDiscovery,
  VirtualNodeData,
} from '@aws-sdk/client-app-mesh';
import {
  toClientPolicy,
  toListeners,
  type MeshObject,
  type MeshReference,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { toMeshObject } from './toMeshObject';

/** A virtual node with the virtual services it declares that it calls. */
export function toVirtualNode(node: VirtualNodeData, scope: Scope): MeshObject {
  const { spec } = node;
  const backendDefaults = toClientPolicy(spec?.backendDefaults?.clientPolicy);
  return {
    ...toMeshObject(
      node,
      { type: 'virtual-node', name: node.virtualNodeName },
      scope,
    ),
    listeners: toListeners(spec?.listeners),
    backends: (spec?.backends ?? []).flatMap(toBackend),
    ...(backendDefaults && { backendDefaults }),
    serviceDiscovery: describeServiceDiscovery(spec?.serviceDiscovery),
  };
}

function toBackend({ virtualService }: Backend): MeshReference[] {
  if (!virtualService?.virtualServiceName) {
    return [];
  }
  const clientPolicy = toClientPolicy(virtualService.clientPolicy);
  return [
    {
      type: 'virtual-service',
      name: virtualService.virtualServiceName,
      ...(clientPolicy && { clientPolicy }),
    },
  ];
}

function describeServiceDiscovery(
  discovery: ServiceDiscovery | undefined,
): string | undefined {
  if (discovery?.dns) {
    return discovery.dns.hostname;
  }
  const cloudMap = discovery?.awsCloudMap;
  return cloudMap && `${cloudMap.serviceName}.${cloudMap.namespaceName}`;
}
