// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('eks_runs', table => {
    table.comment('Collections that some replica is doing or has promised');
    table
      .string('id', 255)
      .primary()
      .comment("The scheduler's task, or a random one for a wish");
    table.boolean('is_scheduled').notNullable();
    table.string('account_id', 12).notNullable();
    table.string('region', 64).notNullable();
    table.text('request').notNullable().comment('JSON: what is looked at');
    table
      .string('token', 36)
      .notNullable()
      .comment('Of the replica and this run of it');
    table
      .integer('beats')
      .notNullable()
      .comment('Grows while the replica lives; -1 when it has let go');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('eks_runs');
};
