import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The page of the whole fleet. */
export const fleetRouteRef = createRouteRef();

/** The page of the migration to VPC Lattice. */
export const migrationRouteRef = createRouteRef();
