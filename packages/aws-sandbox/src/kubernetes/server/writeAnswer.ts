import type { ServerResponse } from 'node:http';
import { chooseForm, type Form } from '../tables/chooseForm';
import type { Answer, WatchEvent } from './Answer';

/** Writes an answer in the form that the client accepts; a watch goes on until either side ends it. */
export function writeAnswer(
  response: ServerResponse,
  answer: Answer,
  accept: string | undefined,
  options: {
    /** Whether half of it is sent and the connection closed; of a watch nothing but its beginning. */
    truncated?: boolean;
  } = {},
): void {
  const { truncated = false } = options;
  if (answer.kind !== 'watch' && answer.status === 429) {
    response.setHeader('retry-after', '1');
  }
  switch (answer.kind) {
    case 'text':
      write(response, { ...answer, body: answer.text, truncated });
      return;
    case 'object': {
      const { status, object, resource, warnings = [] } = answer;
      if (warnings.length > 0) {
        response.setHeader(
          'warning',
          warnings.map(text => `299 - ${JSON.stringify(text)}`),
        );
      }
      const form = chooseForm(accept, resource);
      const shown = form.show(object, { withColumns: true });
      const body = JSON.stringify(shown);
      const { contentType } = form;
      write(response, { status, contentType, body, truncated });
      return;
    }
    case 'watch':
      writeWatch(response, answer, chooseForm(accept, answer.resource));
      if (truncated) response.destroy();
      return;
    default:
      throw new Error(
        `No such answer: ${JSON.stringify(answer satisfies never)}`,
      );
  }
}

function write(
  response: ServerResponse,
  answer: {
    status: number;
    contentType: string;
    body: string;
    truncated: boolean;
  },
): void {
  const { status, contentType, body, truncated } = answer;
  const headers = {
    'content-type': contentType,
    'cache-control': 'no-cache, private',
  };
  if (truncated) {
    // Without a length it goes in chunks, as a real server sends all but the shortest answers: every client then notices
    // that the last one is missing, also those that wait for ever for the rest of a given length.
    response.writeHead(status, headers);
    const half = body.slice(0, Math.floor(body.length / 2));
    // Closed once this is on its way; else the client would see none of it.
    response.write(half, () => response.destroy());
    return;
  }
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function writeWatch(
  response: ServerResponse,
  answer: Extract<Answer, { kind: 'watch' }>,
  form: Form,
): void {
  response.writeHead(200, {
    'content-type': form.contentType,
    'cache-control': 'no-cache, private',
  });
  response.flushHeaders();
  let withColumns = true;
  const send = ({ type, object }: WatchEvent) => {
    const shown =
      type === 'ERROR' ? object : form.show(object, { withColumns });
    withColumns = false;
    response.write(`${JSON.stringify({ type, object: shown })}\n`);
  };
  let close = () => {};
  let ended = false;
  const end = () => {
    ended = true;
    close();
    response.end();
  };
  close = answer.open(send, end);
  if (ended) close();
  response.on('close', () => close());
}
