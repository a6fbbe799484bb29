import { LoadConnection } from './LoadConnection';

/** How a server is put under load. */
export interface Load {
  port: number;
  /** The whole request as it goes over the wire. */
  request: string;
  /** How many connections ask at the same time, each again as soon as it is answered. */
  connections: number;
  durationMs: number;
}

/**
 * Asks a server on this machine for a while, over connections that stay open, and answers how many requests per second it
 * has served.
 *
 * @throws when an answer is not a success: a fast failure is no throughput.
 */
export async function measureThroughput(load: Load): Promise<number> {
  const { port, request, connections, durationMs } = load;
  const message = Buffer.from(request);
  const started = performance.now();
  const deadline = started + durationMs;
  const counts = await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = await LoadConnection.open(port);
      let served = 0;
      while (performance.now() < deadline) {
        await connection.ask(message);
        served += 1;
      }
      connection.close();
      return served;
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  return counts.reduce((sum, served) => sum + served, 0) / seconds;
}
