import type { OperationTable } from '../../server/Operation';
import { createMeshResource } from './createMeshResource';
import { deleteMeshResource } from './deleteMeshResource';
import { describeMeshResource } from './describeMeshResource';
import { listMeshResources } from './listMeshResources';
import { listTagsForResource } from './listTagsForResource';
import { meshKinds } from './meshKinds';
import { tagResource } from './tagResource';
import { untagResource } from './untagResource';
import { updateMeshResource } from './updateMeshResource';

const {
  mesh,
  virtualService,
  virtualRouter,
  route,
  virtualNode,
  virtualGateway,
  gatewayRoute,
} = meshKinds;

/** The App Mesh operations of the sandbox: five verbs over seven kinds, and tags. */
export const appMeshOperations: OperationTable = {
  CreateMesh: createMeshResource(mesh),
  DescribeMesh: describeMeshResource(mesh),
  ListMeshes: listMeshResources(mesh),
  UpdateMesh: updateMeshResource(mesh),
  DeleteMesh: deleteMeshResource(mesh),
  CreateVirtualService: createMeshResource(virtualService),
  DescribeVirtualService: describeMeshResource(virtualService),
  ListVirtualServices: listMeshResources(virtualService),
  UpdateVirtualService: updateMeshResource(virtualService),
  DeleteVirtualService: deleteMeshResource(virtualService),
  CreateVirtualRouter: createMeshResource(virtualRouter),
  DescribeVirtualRouter: describeMeshResource(virtualRouter),
  ListVirtualRouters: listMeshResources(virtualRouter),
  UpdateVirtualRouter: updateMeshResource(virtualRouter),
  DeleteVirtualRouter: deleteMeshResource(virtualRouter),
  CreateRoute: createMeshResource(route),
  DescribeRoute: describeMeshResource(route),
  ListRoutes: listMeshResources(route),
  UpdateRoute: updateMeshResource(route),
  DeleteRoute: deleteMeshResource(route),
  CreateVirtualNode: createMeshResource(virtualNode),
  DescribeVirtualNode: describeMeshResource(virtualNode),
  ListVirtualNodes: listMeshResources(virtualNode),
  UpdateVirtualNode: updateMeshResource(virtualNode),
  DeleteVirtualNode: deleteMeshResource(virtualNode),
  CreateVirtualGateway: createMeshResource(virtualGateway),
  DescribeVirtualGateway: describeMeshResource(virtualGateway),
  ListVirtualGateways: listMeshResources(virtualGateway),
  UpdateVirtualGateway: updateMeshResource(virtualGateway),
  DeleteVirtualGateway: deleteMeshResource(virtualGateway),
  CreateGatewayRoute: createMeshResource(gatewayRoute),
  DescribeGatewayRoute: describeMeshResource(gatewayRoute),
  ListGatewayRoutes: listMeshResources(gatewayRoute),
  UpdateGatewayRoute: updateMeshResource(gatewayRoute),
  DeleteGatewayRoute: deleteMeshResource(gatewayRoute),
  TagResource: tagResource,
  UntagResource: untagResource,
  ListTagsForResource: listTagsForResource,
};
