import { TestDatabases } from '@backstage/backend-test-utils';

const POSTGRES = 'POSTGRES_16';
const POSTGRES_VARIABLE =
  'BACKSTAGE_TEST_DATABASE_POSTGRES16_CONNECTION_STRING';

/**
 * The databases on which the inventory is tested: SQLite always, PostgreSQL when `EKS_TEST_POSTGRES` (or Backstage's own
 * variable) holds a connection string. When it does not, the run says so as a `todo`.
 */
export function inventoryDatabases(): TestDatabases {
  if (process.env.EKS_TEST_POSTGRES) {
    process.env[POSTGRES_VARIABLE] ??= process.env.EKS_TEST_POSTGRES;
  }
  const databases = TestDatabases.create({
    ids: ['SQLITE_3', POSTGRES],
    disableDocker: true,
  });
  if (!databases.supports(POSTGRES)) {
    it.todo(
      'runs on PostgreSQL as well once EKS_TEST_POSTGRES=postgres://user:password@host:port is set',
    );
  }
  return databases;
}
