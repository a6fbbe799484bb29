// The least that an HTTP server on Node can do for the same answer: the yardstick for the sandbox.
import { createServer } from 'node:http';

const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
const body = process.env.BARE_SERVER_BODY ?? '{}';

createServer((_, response) => {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}).listen(port, '127.0.0.1');
