import type { MeshRequest } from '@eks-platform/backstage-plugin-eks-common';

const texts = ['gateway', 'service', 'host', 'path', 'method'] as const;

/** Reads the request to trace from the URL; anything but a request counts as none. */
export function parseTrace(value: string | null): MeshRequest | undefined {
  if (!value) {
    return undefined;
  }
  let found: unknown;
  try {
    found = JSON.parse(value);
  } catch {
    return undefined;
  }
  if (!isRecord(found)) {
    return undefined;
  }
  const request: MeshRequest = {};
  for (const key of texts) {
    const text = found[key];
    if (typeof text === 'string' && text) {
      request[key] = text;
    }
  }
  const { port, headers } = found;
  if (typeof port === 'number' && Number.isInteger(port)) {
    request.port = port;
  }
  if (isRecord(headers)) {
    request.headers = Object.fromEntries(
      Object.entries(headers).map(([name, text]) => [name, String(text)]),
    );
  }
  return request;
}

/** The other way round. */
export function formatTrace(request?: MeshRequest): string | undefined {
  return request && JSON.stringify(request);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
