import type { Replicas } from '../Replicas';

/** The rows of all tables of the plugin's database, the scheduler's included. */
export async function countRows(replicas: Replicas): Promise<number> {
  const tables = await replicas.query<{ name: string }>(
    'eks',
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const counts = await Promise.all(
    tables.map(({ name }) =>
      replicas.query<{ count: string }>(
        'eks',
        `SELECT count(*) AS count FROM "${name}"`,
      ),
    ),
  );
  return counts.reduce((sum, [{ count }]) => sum + Number(count), 0);
}
