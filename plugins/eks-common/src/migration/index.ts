export * from './describeSource';
export * from './FieldReport';
export * from './MigrationManifest';
export * from './MigrationOptions';
export * from './MigrationPlan';
export * from './planMigration';
export * from './source/SourceDocument';
export * from './source/sourcesOfMesh';
