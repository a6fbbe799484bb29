import { defineTable } from '../world/World';

/**
 * A ServiceAccount that a seed says a cluster has. AWS itself knows nothing of these: they are for who serves the
 * cluster's own API.
 */
export interface SeededServiceAccountRow {
  clusterName: string;
  namespace: string;
  name: string;
  /** The role of its annotation `eks.amazonaws.com/role-arn`. */
  roleArn?: string;
}

/** Seeded ServiceAccounts by `cluster/namespace/name`. */
export const seededServiceAccountTable = defineTable<SeededServiceAccountRow>(
  'seeds/serviceAccounts',
);
