import { TestDatabases } from '@backstage/backend-test-utils';

const POSTGRES = 'POSTGRES_16';
const POSTGRES_VARIABLE =
  'BACKSTAGE_TEST_DATABASE_POSTGRES16_CONNECTION_STRING';

/**
 * The databases on which the inventory is tested: SQLite always, PostgreSQL when `EKS_TEST_POSTGRES` (or Backstage's own
 * variable) holds a connection string.
 */
export function inventoryDatabases(): {
  databases: TestDatabases;
  hasPostgres: boolean;
} {
  if (process.env.EKS_TEST_POSTGRES) {
    process.env[POSTGRES_VARIABLE] ??= process.env.EKS_TEST_POSTGRES;
  }
  const databases = TestDatabases.create({
    ids: ['SQLITE_3', POSTGRES],
    disableDocker: true,
  });
  return { databases, hasPostgres: databases.supports(POSTGRES) };
}
