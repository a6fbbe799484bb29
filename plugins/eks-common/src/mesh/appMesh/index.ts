export * from './appMeshEnd';
export * from './AppMeshGatewaySpecs';
export * from './AppMeshParts';
export * from './AppMeshRouteSpec';
export * from './AppMeshSpecs';
export * from './AppMeshVirtualNodeSpec';
