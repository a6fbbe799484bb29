import type { MeshRequest } from './MeshRequest';

/** A request as a listener sees it: nothing left to assume but what is undefined. */
export interface ArrivedRequest {
  host?: string;
  port?: number;
  protocol?: string;
  path: string;
  method: string;
  scheme: string;
  /** Names in lower case; gRPC metadata is among them, as it travels in headers. */
  headers: Map<string, string>;
  query: Map<string, string>;
}

/** The request with its path and query taken apart and its names in lower case. */
export function toArrivedRequest(request: MeshRequest): ArrivedRequest {
  const [path, search = ''] = (request.path ?? '/').split(/\?(.*)/s);
  const query = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    // Envoy looks at the first of several values.
    if (!query.has(name)) {
      query.set(name, value);
    }
  }
  for (const [name, value] of Object.entries(request.query ?? {})) {
    query.set(name, value);
  }
  return {
    host: request.host?.toLowerCase().replace(/:\d+$/, ''),
    port: request.port,
    protocol: request.protocol,
    path: path.startsWith('/') ? path : `/${path}`,
    method: (
      request.method ?? (request.protocol === 'grpc' ? 'POST' : 'GET')
    ).toUpperCase(),
    scheme: (request.scheme ?? 'http').toLowerCase(),
    headers: new Map(
      [
        ...Object.entries(request.headers ?? {}),
        ...Object.entries(request.metadata ?? {}),
      ].map(([name, value]) => [name.toLowerCase(), value]),
    ),
    query,
  };
}
