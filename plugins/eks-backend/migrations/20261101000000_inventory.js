// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('eks_scopes', table => {
    table.comment('One row per account and region: how its collections went');
    table.string('account_id', 12).notNullable();
    table.string('region', 64).notNullable();
    table
      .integer('issued_ticket')
      .notNullable()
      .defaultTo(0)
      .comment('Number of the collection that started last');
    table
      .integer('finished_ticket')
      .notNullable()
      .defaultTo(0)
      .comment('Number of the latest-started collection that was stored');
    table.string('last_attempt_at', 32).comment('ISO 8601, UTC');
    table
      .string('collected_at', 32)
      .comment('ISO 8601, UTC: end of the last collection that saw anything');
    table
      .text('failures')
      .notNullable()
      .comment('JSON array: what the last collection could not read');
    table.primary(['account_id', 'region']);
  });

  await knex.schema.createTable('eks_objects', table => {
    table.comment('The last known state of everything the inventory keeps');
    table.string('account_id', 12).notNullable();
    table
      .string('region', 64)
      .notNullable()
      .comment("'global' for what has no region");
    table.string('arn', 2048).notNullable();
    table.string('kind', 32).notNullable();
    table.string('name', 512).notNullable();
    table
      .string('parent_arn', 2048)
      .comment('The cluster or the mesh that it belongs to');
    table.text('body').notNullable().comment('JSON: the object itself');
    table
      .integer('version')
      .notNullable()
      .comment('1 when first seen, one more with each change');
    table.string('first_seen_at', 32).notNullable().comment('ISO 8601, UTC');
    table.string('changed_at', 32).notNullable().comment('ISO 8601, UTC');
    table.primary(['account_id', 'region', 'arn']);
    table.index(['kind', 'name'], 'eks_objects_kind_name_idx');
    table.index(['parent_arn'], 'eks_objects_parent_arn_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('eks_objects');
  await knex.schema.dropTable('eks_scopes');
};
