import type { Knex } from 'knex';

/** A limit of SQLite that is none. */
const NO_LIMIT = 1_073_741_823;

/**
 * Lets a database have no room for anything more, and returns what gives it room again. SQLite gets no further page of its
 * file, and says so itself. PostgreSQL would need a disk of its own: a trigger refuses new rows of a table in its words.
 */
export async function fillUp(
  knex: Knex,
  table: string,
): Promise<() => Promise<void>> {
  if (knex.client.config.client !== 'pg') {
    // Never less than there are already.
    await knex.raw('PRAGMA max_page_count = 1');
    return async () => {
      await knex.raw(`PRAGMA max_page_count = ${NO_LIMIT}`);
    };
  }
  await knex.raw(`
    create or replace function no_room() returns trigger as $$ begin
      raise exception 'could not extend file: No space left on device'
        using errcode = '53100';
    end $$ language plpgsql`);
  await knex.raw(
    `create trigger no_room before insert on ${table} execute function no_room()`,
  );
  return async () => {
    await knex.raw(`drop trigger no_room on ${table}`);
  };
}
