import { createRouteRef } from '@backstage/core-plugin-api';

/** The page of the whole fleet. */
export const legacyFleetRouteRef = createRouteRef({ id: 'eks' });

/** The tabs of entities. */
export const legacyClusterRouteRef = createRouteRef({ id: 'eks:cluster' });
export const legacyMeshRouteRef = createRouteRef({ id: 'eks:mesh' });

/** The page of the migration to VPC Lattice. */
export const legacyMigrationRouteRef = createRouteRef({ id: 'eks:migration' });
