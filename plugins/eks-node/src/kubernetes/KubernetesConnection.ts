import { Agent } from 'node:https';
import { addAbortSignal, type Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { InputError, toError } from '@backstage/errors';
import { HttpRequest } from '@smithy/core/protocols';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { classifyAwsError } from '../aws/classifyAwsError';
import { errorCauses } from '../aws/errorCauses';
import { errorCodes } from '../aws/errorCodes';
import type { ClusterAddress } from './ClusterAddress';
import type { ClusterTokens } from './ClusterTokens';

/** One question to a cluster. */
export interface KubernetesQuestion {
  method: 'GET' | 'PATCH' | 'DELETE';
  /** Parts of the path, not yet encoded. */
  path: string[];
  query?: Record<string, string | undefined>;
  body?: { contentType: string; content: unknown };
  signal?: AbortSignal;
  timeoutMs?: number;
}

/** What the cluster answered. */
export interface KubernetesAnswer {
  status: number;
  /** Undefined when it is no JSON. */
  body: unknown;
}

/** The cluster gave no answer that can be read. */
export class NoAnswerError extends Error {
  constructor(
    readonly kind: 'unreachable' | 'untrusted' | 'timeout' | 'too-large',
    message: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
  }
}

const TIMEOUT_MS = 30_000;
const CONNECTION_TIMEOUT_MS = 10_000;
const MAX_SOCKETS = 20;
const IDLE_SOCKET_MS = 30_000;
const MOST_BYTES = 64 * 1024 * 1024;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 250;
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

/**
 * Sends questions to one cluster's API over kept-alive connections: only to the cluster's own endpoint, trusting only its
 * own authority, following no redirection. All questions are such as may be asked twice, so what fails in passing is.
 *
 * | what happens | what follows |
 * | --- | --- |
 * | 429, 502, 503, 504, a connection closed before the answer | asked again, four times in all |
 * | 401 | asked once more with a new token |
 * | any other status | returned |
 * | no answer in time (30 s), no connection, an unknown certificate, more than 64 MiB | NoAnswerError |
 * | the signal is aborted | its reason is thrown |
 */
export class KubernetesConnection {
  readonly #handler: NodeHttpHandler;

  constructor(
    private readonly address: ClusterAddress,
    private readonly tokens: Pick<ClusterTokens, 'token' | 'forget'>,
  ) {
    this.#handler = new NodeHttpHandler({
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      httpsAgent: new Agent({
        ca: address.certificateAuthority,
        keepAlive: true,
        maxSockets: MAX_SOCKETS,
        timeout: IDLE_SOCKET_MS,
      }),
    });
  }

  async ask(question: KubernetesQuestion): Promise<KubernetesAnswer> {
    let hasNewToken = false;
    for (let attempt = 1; ; attempt++) {
      const mayRetry = attempt < ATTEMPTS;
      const token = await this.tokens.token();
      let retryAfterMs: number | undefined;
      try {
        const answer = await this.#askOnce(question, token);
        if (answer.status === 401 && !hasNewToken) {
          hasNewToken = true;
          this.tokens.forget();
          continue;
        }
        if (!mayRetry || !isPassingStatus(answer.status)) {
          return answer;
        }
        retryAfterMs = answer.retryAfterMs;
      } catch (error) {
        question.signal?.throwIfAborted();
        if (!mayRetry || !isReset(error)) {
          throw toNoAnswer(error) ?? error;
        }
      }
      await setTimeout(
        retryAfterMs ?? FIRST_PAUSE_MS * 2 ** (attempt - 1),
        undefined,
        { signal: question.signal },
      );
    }
  }

  async #askOnce(
    question: KubernetesQuestion,
    token: string,
  ): Promise<KubernetesAnswer & { retryAfterMs?: number }> {
    const { timeoutMs = TIMEOUT_MS, signal } = question;
    const until = AbortSignal.any([
      AbortSignal.timeout(timeoutMs),
      ...(signal ? [signal] : []),
    ]);
    const { response } = await this.#handler.handle(
      toRequest(question, this.address.endpoint, token),
      { abortSignal: until },
    );
    const text = await readText(response.body as Readable, until);
    return {
      status: response.statusCode,
      body: parse(text),
      retryAfterMs: readRetryAfter(response.headers['retry-after']),
    };
  }
}

function toRequest(
  { method, path, query = {}, body }: KubernetesQuestion,
  endpoint: URL,
  token: string,
): HttpRequest {
  const base = endpoint.pathname.replace(/\/$/, '');
  const content = body && JSON.stringify(body.content);
  return new HttpRequest({
    method,
    protocol: endpoint.protocol,
    hostname: endpoint.hostname,
    port: endpoint.port ? Number(endpoint.port) : undefined,
    path: `${base}/${path.map(encodePart).join('/')}`,
    query: Object.fromEntries(
      Object.entries(query).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, value]],
      ),
    ),
    headers: {
      host: endpoint.host,
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      'user-agent': 'backstage-eks',
      ...(body &&
        content !== undefined && {
          'content-type': body.contentType,
          'content-length': String(Buffer.byteLength(content)),
        }),
    },
    body: content,
  });
}

function encodePart(part: string): string {
  if (['', '.', '..'].includes(part)) {
    throw new InputError(
      `A name in a cluster must be more than dots, found '${part}'`,
    );
  }
  return encodeURIComponent(part);
}

async function readText(stream: Readable, signal: AbortSignal) {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of addAbortSignal(signal, stream)) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MOST_BYTES) {
      throw new NoAnswerError(
        'too-large',
        `the answer has more than ${MOST_BYTES} bytes`,
      );
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readRetryAfter(header: string | undefined): number | undefined {
  const seconds = Number(header);
  return header && seconds > 0 && seconds <= 10 ? seconds * 1000 : undefined;
}

function isPassingStatus(status: number): boolean {
  return [429, 502, 503, 504].includes(status);
}

function isReset(error: unknown): boolean {
  return codesOf(error).some(code => ['ECONNRESET', 'EPIPE'].includes(code));
}

function codesOf(error: unknown): string[] {
  return errorCauses(error).flatMap(errorCodes);
}

/** Undefined for what has another cause than the connection. */
function toNoAnswer(error: unknown): NoAnswerError | undefined {
  const codes = codesOf(error);
  const untrusted = codes.find(code => UNTRUSTED.test(code));
  const { message } = toError(error);
  if (untrusted) {
    return new NoAnswerError('untrusted', `${message} (${untrusted})`, {
      cause: error,
    });
  }
  // The handler calls this a time-out, too.
  if (isReset(error)) {
    return new NoAnswerError(
      'unreachable',
      'it closed the connection before it had answered',
      { cause: error },
    );
  }
  const kind = classifyAwsError(error);
  if (kind === 'aborted' || codes.includes('TimeoutError')) {
    return new NoAnswerError('timeout', 'it did not answer in time', {
      cause: error,
    });
  }
  return kind === 'unreachable'
    ? new NoAnswerError('unreachable', message, { cause: error })
    : undefined;
}
