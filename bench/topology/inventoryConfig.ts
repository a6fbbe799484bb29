/** A static token of the backend under test. */
export const TOKEN = 'a-token-for-the-benchmark';

/** The configuration of a backend that serves an inventory on disk and does not collect it. */
export function inventoryConfig(options: { port: number; directory: string }) {
  const { port, directory } = options;
  return {
    backend: {
      baseUrl: `http://127.0.0.1:${port}`,
      listen: { host: '127.0.0.1', port },
      database: { client: 'better-sqlite3', connection: { directory } },
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'benchmark' } },
        ],
      },
    },
    eks: {
      inventory: {
        schedule: {
          frequency: { hours: 24 },
          timeout: { minutes: 10 },
          initialDelay: { hours: 24 },
        },
      },
      scopes: [{ accountId: '111122223333', regions: ['eu-west-1'] }],
    },
  };
}
