import { connect, type Socket } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * A bare HTTP/1.1 connection for putting a server under load. It does less for a request than any server does, so that the
 * server is what is measured.
 */
export class LoadConnection {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);
  #answered: () => void = () => {};
  #failed: (error: Error) => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('error', error => this.#failed(error));
    socket.on('close', () =>
      this.#failed(new Error('The server closed the connection.')),
    );
  }

  static open(port: number): Promise<LoadConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new LoadConnection(socket));
      });
    });
  }

  /** Sends a request and waits for the whole answer. */
  ask(message: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
      this.#socket.write(message);
    });
  }

  close() {
    this.#failed = () => {};
    this.#socket.destroy();
  }

  #receive(chunk: Buffer) {
    this.#received =
      this.#received.length === 0
        ? chunk
        : Buffer.concat([this.#received, chunk]);
    const headLength = this.#received.indexOf(END_OF_HEAD);
    if (headLength < 0) {
      return;
    }
    const head = this.#received.toString('latin1', 0, headLength);
    if (!head.startsWith('HTTP/1.1 200')) {
      this.#failed(new Error(`The server answered: ${head.split('\r\n')[0]}`));
      return;
    }
    const length = /^content-length: *(\d+)/im.exec(head)?.[1];
    if (length === undefined) {
      this.#failed(
        new Error('The server did not tell the length of its answer.'),
      );
      return;
    }
    const whole = headLength + END_OF_HEAD.length + Number(length);
    if (this.#received.length >= whole) {
      this.#received = this.#received.subarray(whole);
      this.#answered();
    }
  }
}
