import type {
  ServiceDiscovery,
  VirtualNodeData,
} from '@aws-sdk/client-app-mesh';
import type {
  MeshObject,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { toListeners } from './toListeners';
import { toMeshObject } from './toMeshObject';

/** A virtual node with the virtual services it declares that it calls. */
export function toVirtualNode(node: VirtualNodeData, scope: Scope): MeshObject {
  const { spec } = node;
  return {
    ...toMeshObject(
      { ...node, type: 'virtual-node', name: node.virtualNodeName },
      scope,
    ),
    listeners: toListeners(spec?.listeners),
    backends: (spec?.backends ?? []).flatMap(({ virtualService }) =>
      virtualService?.virtualServiceName
        ? [{ type: 'virtual-service', name: virtualService.virtualServiceName }]
        : [],
    ),
    serviceDiscovery: describeServiceDiscovery(spec?.serviceDiscovery),
  };
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
