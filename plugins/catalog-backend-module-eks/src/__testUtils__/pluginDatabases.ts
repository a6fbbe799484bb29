import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  type TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';

const POSTGRES_VARIABLE =
  'BACKSTAGE_TEST_DATABASE_POSTGRES16_CONNECTION_STRING';

/**
 * The databases on which the suite is tested beside the catalog: SQLite always, PostgreSQL when `EKS_TEST_POSTGRES` (or
 * Backstage's own variable) holds a connection string. As in a backend, each plugin has one of its own.
 */
export function pluginDatabases() {
  if (process.env.EKS_TEST_POSTGRES) {
    process.env[POSTGRES_VARIABLE] ??= process.env.EKS_TEST_POSTGRES;
  }
  const databases = TestDatabases.create({
    ids: ['SQLITE_3', 'POSTGRES_16'],
    disableDocker: true,
  });
  return {
    ids: databases.eachSupportedId(),
    factoryOf: (id: TestDatabaseId) =>
      createServiceFactory({
        service: coreServices.database,
        deps: { plugin: coreServices.pluginMetadata },
        factory: async () =>
          mockServices.database({
            knex: await databases.init(id),
            migrations: { skip: false },
          }),
      }),
  };
}
