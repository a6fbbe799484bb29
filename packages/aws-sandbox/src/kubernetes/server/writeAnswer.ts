import type { ServerResponse } from 'node:http';
import { chooseForm, type Form } from '../tables/chooseForm';
import type { Answer, WatchEvent } from './Answer';

/** Writes an answer in the form that the client accepts; a watch goes on until either side ends it. */
export function writeAnswer(
  response: ServerResponse,
  answer: Answer,
  accept: string | undefined,
): void {
  switch (answer.kind) {
    case 'text':
      write(response, answer.status, answer.contentType, answer.text);
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
      write(response, status, form.contentType, JSON.stringify(shown));
      return;
    }
    case 'watch':
      writeWatch(response, answer, chooseForm(accept, answer.resource));
      return;
    default:
      throw new Error(
        `No such answer: ${JSON.stringify(answer satisfies never)}`,
      );
  }
}

function write(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string,
): void {
  response.writeHead(status, {
    'content-type': contentType,
    'cache-control': 'no-cache, private',
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
