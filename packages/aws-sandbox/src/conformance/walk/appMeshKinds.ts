import * as appMesh from '@aws-sdk/client-app-mesh';
import { step } from './step';
import type { Found } from './Walk';

const http = { port: 8080, protocol: 'http' as const };
const listeners = [{ portMapping: http }];
const match = { prefix: '/' };

const inMesh = ({ name }: Found) => ({ meshName: name });
const inRouter = (found: Found) => ({
  ...inMesh(found),
  virtualRouterName: 'walk',
});
const inGateway = (found: Found) => ({
  ...inMesh(found),
  virtualGatewayName: 'walk',
});
const node = (found: Found) => ({ ...inMesh(found), virtualNodeName: 'walk' });
const service = (found: Found) => ({
  ...inMesh(found),
  virtualServiceName: 'walk',
});
const route = (found: Found) => ({ ...inRouter(found), routeName: 'walk' });
const gatewayRoute = (found: Found) => ({
  ...inGateway(found),
  gatewayRouteName: 'walk',
});

const nodeSpec = {
  listeners,
  serviceDiscovery: { dns: { hostname: 'node.local' } },
};
const routeSpec = {
  httpRoute: {
    match,
    action: { weightedTargets: [{ virtualNode: 'walk', weight: 1 }] },
  },
};
const serviceSpec = {
  provider: { virtualRouter: { virtualRouterName: 'walk' } },
};
const gatewayRouteSpec = {
  httpRoute: {
    match,
    action: { target: { virtualService: { virtualServiceName: 'walk' } } },
  },
};

interface Status {
  status?: { status?: string };
}

const isActive = (shown: Status | undefined) =>
  shown?.status?.status === 'ACTIVE';

const withSpec =
  <Address, Spec>(address: (found: Found) => Address, spec: Spec) =>
  (found: Found) => ({ ...address(found), spec });

/** One of every kind in a mesh, in the order in which they need each other. */
export const madeInMesh = [
  step(appMesh.CreateVirtualNodeCommand, withSpec(node, nodeSpec)),
  step(appMesh.DescribeVirtualNodeCommand, node, {
    check: output => isActive(output.virtualNode),
  }),
  step(appMesh.UpdateVirtualNodeCommand, withSpec(node, nodeSpec)),
  step(appMesh.ListVirtualNodesCommand, inMesh, {
    check: ({ virtualNodes = [] }) => virtualNodes.length === 1,
  }),
  step(appMesh.CreateVirtualRouterCommand, withSpec(inRouter, { listeners })),
  step(appMesh.DescribeVirtualRouterCommand, inRouter, {
    check: output => isActive(output.virtualRouter),
  }),
  step(appMesh.UpdateVirtualRouterCommand, withSpec(inRouter, { listeners })),
  step(appMesh.ListVirtualRoutersCommand, inMesh, {
    check: ({ virtualRouters = [] }) => virtualRouters.length === 1,
  }),
  step(appMesh.CreateRouteCommand, withSpec(route, routeSpec)),
  step(appMesh.DescribeRouteCommand, route, {
    check: output => isActive(output.route),
  }),
  step(appMesh.UpdateRouteCommand, withSpec(route, routeSpec)),
  step(appMesh.ListRoutesCommand, inRouter, {
    check: ({ routes = [] }) => routes.length === 1,
  }),
  step(appMesh.CreateVirtualServiceCommand, withSpec(service, serviceSpec)),
  step(appMesh.DescribeVirtualServiceCommand, service, {
    check: output => isActive(output.virtualService),
  }),
  step(appMesh.UpdateVirtualServiceCommand, withSpec(service, serviceSpec)),
  step(appMesh.ListVirtualServicesCommand, inMesh, {
    check: ({ virtualServices = [] }) => virtualServices.length === 1,
  }),
  step(appMesh.CreateVirtualGatewayCommand, withSpec(inGateway, { listeners })),
  step(appMesh.DescribeVirtualGatewayCommand, inGateway, {
    check: output => isActive(output.virtualGateway),
  }),
  step(appMesh.UpdateVirtualGatewayCommand, withSpec(inGateway, { listeners })),
  step(appMesh.ListVirtualGatewaysCommand, inMesh, {
    check: ({ virtualGateways = [] }) => virtualGateways.length === 1,
  }),
  step(
    appMesh.CreateGatewayRouteCommand,
    withSpec(gatewayRoute, gatewayRouteSpec),
  ),
  step(appMesh.DescribeGatewayRouteCommand, gatewayRoute, {
    check: output => isActive(output.gatewayRoute),
  }),
  step(
    appMesh.UpdateGatewayRouteCommand,
    withSpec(gatewayRoute, gatewayRouteSpec),
  ),
  step(appMesh.ListGatewayRoutesCommand, inGateway, {
    check: ({ gatewayRoutes = [] }) => gatewayRoutes.length === 1,
  }),
];

/** Deletes them in the order in which that goes. */
export const deletedInMesh = [
  step(appMesh.DeleteGatewayRouteCommand, gatewayRoute),
  step(appMesh.DeleteVirtualGatewayCommand, inGateway),
  step(appMesh.DeleteVirtualServiceCommand, service),
  step(appMesh.DeleteRouteCommand, route),
  step(appMesh.DeleteVirtualRouterCommand, inRouter),
  step(appMesh.DeleteVirtualNodeCommand, node),
];
