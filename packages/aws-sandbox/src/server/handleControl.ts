import { parseFault } from '../faults/parseFault';
import type { EncodedResponse } from '../protocols/Protocol';
import type { Front } from './Front';
import type { IncomingRequest } from './IncomingRequest';
import type { RequestFilter } from './RequestLog';

const PREFIX = '/_sandbox/';

const FILTER_KEYS = [
  'service',
  'operation',
  'accountId',
  'region',
  'principalArn',
  'status',
  'errorCode',
  'sourceIdentity',
];

type Endpoint = (front: Front, request: IncomingRequest) => EncodedResponse;

const ENDPOINTS: Record<string, Endpoint> = {
  'GET health': front =>
    json(200, {
      status: 'ok',
      services: [...front.services.keys()],
      residentBytes: process.memoryUsage.rss(),
    }),
  'GET requests': (front, { query }) =>
    json(200, { requests: front.requestLog.list(filterOf(query)) }),
  'DELETE requests': front => {
    front.requestLog.clear();
    return json(200, {});
  },
  'GET faults': front => json(200, { faults: front.faults.list() }),
  'POST faults': (front, { body }) => {
    const fault = parseFault(JSON.parse(body.toString('utf8')));
    front.faults.add(fault);
    return json(200, { fault });
  },
  'DELETE faults': front => {
    front.faults.clear();
    return json(200, {});
  },
};

/** Answers the sandbox's own endpoints under `/_sandbox/`; undefined for every other path. */
export function handleControl(
  front: Front,
  request: IncomingRequest,
): EncodedResponse | undefined {
  if (!request.path.startsWith(PREFIX)) return undefined;
  const key = `${request.method} ${request.path.slice(PREFIX.length)}`;
  if (!Object.hasOwn(ENDPOINTS, key)) {
    const known = Object.keys(ENDPOINTS).map(known_ =>
      known_.replace(' ', ` ${PREFIX}`),
    );
    return json(404, {
      message: `No ${request.method} ${request.path}; there are ${known.join(
        ', ',
      )}`,
    });
  }
  try {
    return ENDPOINTS[key](front, request);
  } catch (error) {
    return json(400, { message: (error as Error).message });
  }
}

function filterOf(query: URLSearchParams): RequestFilter {
  const filter: Record<string, unknown> = Object.fromEntries(query);
  for (const key of Object.keys(filter)) {
    if (!FILTER_KEYS.includes(key)) {
      throw new TypeError(
        `Requests are filtered by ${FILTER_KEYS.join(', ')}, found '${key}'`,
      );
    }
  }
  if (filter.status !== undefined) filter.status = Number(filter.status);
  return filter as RequestFilter;
}

function json(status: number, value: unknown): EncodedResponse {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  };
}
