export * from './builders';
export * from './preflightBuilders';
export * from './shopMesh';
export * from './kubernetesBuilders';
export * from './aRoleTrusting';
export * from './upgradeBuilders';
export * from './belongingBuilders';
