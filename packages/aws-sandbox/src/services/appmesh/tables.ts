import type {
  GatewayRouteSpec,
  MeshSpec,
  RouteSpec,
  VirtualGatewaySpec,
  VirtualNodeSpec,
  VirtualRouterSpec,
  VirtualServiceSpec,
} from '@aws-sdk/client-app-mesh';
import { defineTable, type TableKey } from '../../world/World';

/** The spec of each kind of resource. */
export interface MeshSpecs {
  mesh: MeshSpec;
  virtualService: VirtualServiceSpec;
  virtualRouter: VirtualRouterSpec;
  route: RouteSpec;
  virtualNode: VirtualNodeSpec;
  virtualGateway: VirtualGatewaySpec;
  gatewayRoute: GatewayRouteSpec;
}

/** The kinds of resources, named as the members in which the API answers them. */
export type MeshKindName = keyof MeshSpecs;

/** Where a resource is found. */
export interface MeshAddress {
  meshName: string;
  /** Virtual router of a route, virtual gateway of a gateway route. */
  parentName?: string;
  /** The mesh's own name for a mesh. */
  name: string;
}

/** A request that made or changed a row, to answer it again when it is repeated. */
export interface RememberedRequest {
  clientToken: string;
  /** The request's spec and tags as JSON. */
  content: string;
}

/** A mesh or something in it. */
export interface MeshRow<K extends MeshKindName = MeshKindName>
  extends MeshAddress {
  arn: string;
  uid: string;
  spec: MeshSpecs[K];
  /** Counts the changes of the spec, from 1. */
  version: number;
  /** Epoch milliseconds. */
  createdAt: number;
  lastUpdatedAt: number;
  tags: Record<string, string>;
  created?: RememberedRequest;
  updated?: RememberedRequest;
}

/** The resources of each kind by `rowKey`. */
export const meshTables: { [K in MeshKindName]: TableKey<MeshRow<K>> } = {
  mesh: defineTable('appmesh/meshes'),
  virtualService: defineTable('appmesh/virtualServices'),
  virtualRouter: defineTable('appmesh/virtualRouters'),
  route: defineTable('appmesh/routes'),
  virtualNode: defineTable('appmesh/virtualNodes'),
  virtualGateway: defineTable('appmesh/virtualGateways'),
  gatewayRoute: defineTable('appmesh/gatewayRoutes'),
};

/** The key of a row; names hold no slash. */
export function rowKey({ meshName, parentName, name }: MeshAddress): string {
  return [meshName, parentName, name]
    .filter(part => part !== undefined)
    .join('/');
}
