import type { PreflightFacts } from './facts';
import { factValue } from './Fact';
import type { MeshObjectFact } from './MeshObjectFact';
import type { RouteActionRequest, RouteRequest } from './requests/RouteRequest';
import type {
  MeshProtocol,
  VirtualServiceRequest,
} from './requests/VirtualServiceRequest';

/** What a virtual service hands its traffic to. */
export interface ProviderReference {
  type: 'virtual-node' | 'virtual-router';
  /** What it is called in a sentence. */
  title: string;
  name: string;
}

/** The provider of a virtual service; `undefined` when it has none. */
export function providerOf(
  request: VirtualServiceRequest,
): ProviderReference | undefined {
  const { provider } = request;
  if (!provider) {
    return undefined;
  }
  return 'virtualNode' in provider
    ? {
        type: 'virtual-node',
        title: 'virtual node',
        name: provider.virtualNode.virtualNodeName,
      }
    : {
        type: 'virtual-router',
        title: 'virtual router',
        name: provider.virtualRouter.virtualRouterName,
      };
}

/** A route's kind, its targets and the port it asks its listener for; one entry for each kind given. */
export function routeKindsOf(route: RouteRequest): Array<{
  kind: 'httpRoute' | 'http2Route' | 'grpcRoute' | 'tcpRoute';
  protocol: MeshProtocol;
  action: RouteActionRequest;
  port?: number;
}> {
  const { httpRoute, http2Route, grpcRoute, tcpRoute } = route;
  return [
    { kind: 'httpRoute' as const, protocol: 'http' as const, spec: httpRoute },
    {
      kind: 'http2Route' as const,
      protocol: 'http2' as const,
      spec: http2Route,
    },
    { kind: 'grpcRoute' as const, protocol: 'grpc' as const, spec: grpcRoute },
    { kind: 'tcpRoute' as const, protocol: 'tcp' as const, spec: tcpRoute },
  ].flatMap(({ kind, protocol, spec }) =>
    spec
      ? [{ kind, protocol, action: spec.action, port: spec.match?.port }]
      : [],
  );
}

/** An object of the mesh as it will be: created with the service, or there already. */
export function findMeshObject(
  request: VirtualServiceRequest,
  facts: PreflightFacts,
  reference: Pick<MeshObjectFact, 'type' | 'name'>,
): MeshObjectFact | undefined {
  const { type, name } = reference;
  return [
    ...createdMeshObjects(request),
    ...(factValue(facts.meshObjects) ?? []),
  ].find(object => object.type === type && object.name === name);
}

function createdMeshObjects(request: VirtualServiceRequest): MeshObjectFact[] {
  const { virtualRouter, virtualNodes = [] } = request.create ?? {};
  return [
    {
      type: 'virtual-service',
      name: request.virtualServiceName,
      listeners: [],
    },
    ...(virtualRouter
      ? [
          {
            type: 'virtual-router' as const,
            name: virtualRouter.virtualRouterName,
            listeners: virtualRouter.listeners.map(
              listener => listener.portMapping,
            ),
          },
        ]
      : []),
    ...virtualNodes.map(node => ({
      type: 'virtual-node' as const,
      name: node.virtualNodeName,
      listeners: (node.listeners ?? []).map(listener => listener.portMapping),
    })),
  ];
}
