// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('eks_mesh_states', table => {
    table.comment(
      'What the topology of each mesh was lately, some states each',
    );
    table.bigIncrements('id');
    table.string('at', 32).notNullable().comment('ISO 8601, UTC');
    table.string('account_id', 12).notNullable();
    table.string('region', 64).notNullable();
    table.string('arn', 2048).notNullable().comment('Of the mesh');
    table.integer('objects').notNullable().comment('How many nodes it has');
    table.string('digest', 64).notNullable().comment('SHA-256 of the JSON');
    table
      .binary('topology')
      .notNullable()
      .comment('JSON, compressed with gzip');
    table.index(['arn', 'id'], 'eks_mesh_states_arn_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('eks_mesh_states');
};
