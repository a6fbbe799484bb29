export * from './builders';
export * from './shopMesh';
