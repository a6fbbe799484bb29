import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { startPostgres } from './startPostgres.mjs';

const say = () => {};

/** @param {string} url */
function answers(url) {
  const { hostname, port } = new URL(url);
  return new Promise(resolve => {
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

test('a PostgreSQL answers until it is halted or stopped, whoever we are', async t => {
  const postgres = await startPostgres({ say });
  if ('reason' in postgres) {
    t.skip(`PostgreSQL cannot run here: ${postgres.reason}`);
    return;
  }
  assert.equal(await answers(postgres.url), true);
  await postgres.halt();
  assert.equal(await answers(postgres.url), false);
  await postgres.resume();
  assert.equal(await answers(postgres.url), true);
  await postgres.stop();
  assert.equal(await answers(postgres.url), false);
});
