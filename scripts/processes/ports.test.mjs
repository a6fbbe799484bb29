import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { findFreePort, isPortTaken } from './ports.mjs';
import { waitForUrl } from './waitForUrl.mjs';

test('a port is taken whichever address its listener has', async () => {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    const server = createServer().listen(0, host);
    await once(server, 'listening');
    const address = server.address();
    assert.ok(typeof address === 'object' && address);
    assert.equal(await isPortTaken(address.port), true, host);
    server.close();
    await once(server, 'close');
    assert.equal(await isPortTaken(address.port), false, host);
  }
});

test('waiting for a URL goes on until it answers with success', async () => {
  const port = await findFreePort();
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.statusCode = requests < 3 ? 503 : 200;
    response.end();
  });
  const waiting = waitForUrl(`http://127.0.0.1:${port}`, { withinMs: 60_000 });
  server.listen(port, '127.0.0.1');
  assert.equal(await waiting, true);
  assert.equal(requests, 3);
  server.close();
});

test('waiting for a URL ends when nobody waits any longer', async () => {
  const port = await findFreePort();
  const stopped = AbortSignal.abort();
  const options = { withinMs: 60_000, signal: stopped };
  assert.equal(await waitForUrl(`http://127.0.0.1:${port}`, options), false);
});
