import {
  AppMeshClient,
  CreateGatewayRouteCommand,
  CreateMeshCommand,
  CreateRouteCommand,
  CreateVirtualGatewayCommand,
  CreateVirtualNodeCommand,
  CreateVirtualRouterCommand,
  CreateVirtualServiceCommand,
  type GatewayRouteSpec,
  type HttpGatewayRouteAction,
  type HttpGatewayRouteMatch,
  type HttpRoute,
  type Listener,
  type RouteSpec,
  type VirtualGatewaySpec,
  type VirtualNodeSpec,
  type VirtualRouterSpec,
  type VirtualServiceProvider,
} from '@aws-sdk/client-app-mesh';
import { createSandbox } from '../createSandbox';
import type { Sandbox } from '../Sandbox';
import { account, clientConfig, region } from './aPlatform';

/** The mesh of the tests. */
export const meshName = 'shop';
/** Its virtual router. */
export const virtualRouterName = 'router';
/** Its virtual gateway. */
export const virtualGatewayName = 'gateway';
/** ARN of the mesh. */
export const meshArn = `arn:aws:appmesh:${region}:${account}:mesh/${meshName}`;

/** A sandbox with an empty mesh and short ways to fill it. */
export type TestMesh = Awaited<ReturnType<typeof aMesh>>;

/** Starts such a sandbox. */
export async function aMesh() {
  const sandbox: Sandbox = await createSandbox({ seed: 'empty' });
  const client = new AppMeshClient(clientConfig(sandbox));
  await client.send(new CreateMeshCommand({ meshName }));
  return {
    sandbox,
    client,
    createNode: (virtualNodeName: string, spec: VirtualNodeSpec = aNode()) =>
      client.send(
        new CreateVirtualNodeCommand({ meshName, virtualNodeName, spec }),
      ),
    createRouter: (spec: VirtualRouterSpec = listeningOn('http')) =>
      client.send(
        new CreateVirtualRouterCommand({ meshName, virtualRouterName, spec }),
      ),
    createRoute: (spec: RouteSpec = aRoute(), routeName = 'route') =>
      client.send(
        new CreateRouteCommand({
          meshName,
          virtualRouterName,
          routeName,
          spec,
        }),
      ),
    createService: (
      virtualServiceName: string,
      provider?: VirtualServiceProvider,
    ) =>
      client.send(
        new CreateVirtualServiceCommand({
          meshName,
          virtualServiceName,
          spec: { provider },
        }),
      ),
    createGateway: (spec: VirtualGatewaySpec = listeningOn('http')) =>
      client.send(
        new CreateVirtualGatewayCommand({ meshName, virtualGatewayName, spec }),
      ),
    createGatewayRoute: (spec: GatewayRouteSpec, gatewayRouteName = 'entry') =>
      client.send(
        new CreateGatewayRouteCommand({
          meshName,
          virtualGatewayName,
          gatewayRouteName,
          spec,
        }),
      ),
    async close() {
      client.destroy();
      await sandbox.close();
    },
  };
}

/** Spec of a virtual router or gateway. */
export function listeningOn(protocol: 'http' | 'http2' | 'grpc', port = 8080) {
  return { listeners: [{ portMapping: { port, protocol } }] };
}

/** Spec of a virtual node with HTTP listeners, on 8080 unless told otherwise. */
export function aNode(...ports: number[]): VirtualNodeSpec {
  return {
    serviceDiscovery: { dns: { hostname: 'node.local' } },
    listeners: (ports.length ? ports : [8080]).map(port => ({
      portMapping: { port, protocol: 'http' },
    })),
  };
}

/** Spec of a virtual node whose listener has further members. */
export function aNodeWith(listener: Partial<Listener>): VirtualNodeSpec {
  const node = aNode();
  return { ...node, listeners: [{ ...node.listeners![0], ...listener }] };
}

/** Spec of an HTTP route for everything to the virtual node `node`. */
export function aRoute(members: Partial<HttpRoute> = {}): RouteSpec {
  return {
    httpRoute: {
      match: { prefix: '/' },
      action: { weightedTargets: [{ virtualNode: 'node', weight: 1 }] },
      ...members,
    },
  };
}

/** Spec of an HTTP gateway route. */
export function aGatewayRoute(
  virtualServiceName: string,
  members: {
    match?: HttpGatewayRouteMatch;
    rewrite?: HttpGatewayRouteAction['rewrite'];
  } = {},
): GatewayRouteSpec {
  const { match = { prefix: '/' }, rewrite } = members;
  return {
    httpRoute: {
      match,
      action: {
        target: { virtualService: { virtualServiceName } },
        ...(rewrite && { rewrite }),
      },
    },
  };
}

/** The provider of a virtual service. */
export function routerProvider(): VirtualServiceProvider {
  return { virtualRouter: { virtualRouterName } };
}

/** The provider of a virtual service. */
export function nodeProvider(virtualNodeName: string): VirtualServiceProvider {
  return { virtualNode: { virtualNodeName } };
}
