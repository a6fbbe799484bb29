// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('eks_scopes', table => {
    table
      .integer('whole_issued_ticket')
      .notNullable()
      .defaultTo(0)
      .comment('Number of the collection of the whole scope that started last');
    table
      .integer('whole_finished_ticket')
      .notNullable()
      .defaultTo(0)
      .comment(
        'Number of the latest-started collection of the whole scope that was stored',
      );
    table
      .text('read_at')
      .notNullable()
      .defaultTo('{}')
      .comment('JSON object: kind to ISO 8601, when all of it was read last');
    table
      .text('held_back')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON array: ARNs gone in a suspicious drop, not confirmed yet');
    table
      .text('finished')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON array: what the collections stored lately looked at');
  });

  await knex.schema.createTable('eks_changes', table => {
    table.comment('What changed and when, kept for some weeks');
    table.bigIncrements('id');
    table.string('at', 32).notNullable().comment('ISO 8601, UTC');
    table.string('account_id', 12).notNullable();
    table.string('region', 64).notNullable();
    table.string('kind', 32).notNullable();
    table.string('arn', 2048).notNullable();
    table.string('name', 512).notNullable();
    table.string('parent_arn', 2048);
    table
      .string('change', 16)
      .notNullable()
      .comment('added, updated or removed');
    table
      .text('fields')
      .notNullable()
      .comment(
        'JSON array: path, before and after of each member that differs',
      );
    table.index(['at'], 'eks_changes_at_idx');
    table.index(['account_id', 'region', 'id'], 'eks_changes_place_idx');
    table.index(['parent_arn', 'id'], 'eks_changes_parent_arn_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('eks_changes');
  await knex.schema.alterTable('eks_scopes', table => {
    table.dropColumns(
      'whole_issued_ticket',
      'whole_finished_ticket',
      'read_at',
      'held_back',
      'finished',
    );
  });
};
