import { connect, createServer } from 'node:net';

const ADDRESSES = ['127.0.0.1', '::1'];

/**
 * Whether something on this machine has the port already, on either loopback address.
 *
 * @param {number} port
 */
export async function isPortTaken(port) {
  for (const host of ADDRESSES) {
    // Some systems let one bind beside a listener on all addresses, so ask first who answers.
    if ((await answers(host, port)) || !(await canListen(host, port))) {
      return true;
    }
  }
  return false;
}

/**
 * A port that nobody has at the moment.
 *
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise(resolve => {
    const socket = connect({ host, port, timeout: 1000 });
    /** @param {boolean} answer */
    const finish = answer => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => finish(true));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function canListen(host, port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', error =>
      // A machine without IPv6 has no ::1 to be taken.
      resolve('code' in error && error.code === 'EADDRNOTAVAIL'),
    );
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
