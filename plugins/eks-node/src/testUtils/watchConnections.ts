import { Socket } from 'node:net';

/**
 * What a process has connected to since it is watched.
 *
 * @public
 */
export interface ConnectionWatch {
  /** Each `host:port`, or path of a socket, once, in the order of the first attempts. */
  opened(): string[];
  /** Ends it. */
  stop(): void;
}

/**
 * Watches every connection that this process opens, whichever library opens it: of HTTP, TLS, `fetch` and databases alike.
 * What is not allowed fails at once instead of leaving the machine.
 *
 * @public
 */
export function watchConnections(
  isAllowed: (place: string) => boolean,
): ConnectionWatch {
  const places = new Set<string>();
  const { connect } = Socket.prototype;
  Socket.prototype.connect = function watched(this: Socket, ...args: any[]) {
    const place = placeOf(args);
    places.add(place);
    if (isAllowed(place)) {
      return Reflect.apply(connect, this, args);
    }
    process.nextTick(() =>
      this.destroy(new Error(`No connection is allowed to ${place}`)),
    );
    return this;
  };
  return {
    opened: () => [...places],
    stop: () => {
      Socket.prototype.connect = connect;
    },
  };
}

/** Node's own callers hand in one list of options and callback; others options, port and host, or a path. */
function placeOf([first, second]: any[]): string {
  const target = Array.isArray(first) ? first[0] : first;
  if (typeof target === 'object' && target !== null) {
    return (
      target.path ??
      `${target.host ?? target.hostname ?? 'localhost'}:${target.port}`
    );
  }
  return Number.isNaN(Number(target))
    ? String(target)
    : `${typeof second === 'string' ? second : 'localhost'}:${target}`;
}
