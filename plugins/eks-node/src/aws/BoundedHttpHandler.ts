import { type Readable, pipeline, Transform } from 'node:stream';
import { NodeHttpHandler } from '@smithy/node-http-handler';

/** Several times the largest page that AWS sends: a thousand roles with their policies. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Sends requests, and reads no answer of more than 64 MiB: it fails instead, wherever the answer comes from. */
export class BoundedHttpHandler extends NodeHttpHandler {
  async handle(
    ...request: Parameters<NodeHttpHandler['handle']>
  ): ReturnType<NodeHttpHandler['handle']> {
    const answer = await super.handle(...request);
    answer.response.body = bounded(answer.response.body as Readable);
    return answer;
  }
}

function bounded(body: Readable): Readable {
  let bytes = 0;
  const counter = new Transform({
    transform: (chunk: Buffer, _, next) => {
      bytes += chunk.length;
      next(
        bytes > MOST_BYTES
          ? new Error(
              `Expected an answer of ${MOST_BYTES} bytes at most, found a longer one`,
            )
          : null,
        chunk,
      );
    },
  });
  // Whoever reads the counter is told of errors by it.
  return pipeline(body, counter, () => {});
}
