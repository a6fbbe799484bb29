import type { IncomingRequest } from '../../server/IncomingRequest';
import { readJson } from '../json/readJson';
import { requireMembers } from '../requireMembers';
import type { ServiceErrors } from '../ServiceErrors';
import type { Member, StructureShape } from '../Shape';
import type { PathMatch } from './matchPath';
import { readHttpText } from './readHttpText';

/**
 * Gathers an operation's input from path, query, headers and body.
 *
 * @throws AwsError when something has the wrong type or a required member is absent.
 */
export function decodeRestJson(
  match: PathMatch,
  request: IncomingRequest,
  errors: ServiceErrors,
): Record<string, unknown> {
  const shape = match.operation.input;
  if (shape.kind !== 'structure') return {};
  const input = readBody(shape, request, errors);
  for (const member of shape.members) {
    const value = readBound(member, match.labels, request, errors);
    if (value !== undefined) input[member.name] = value;
  }
  requireMembers(shape, input, errors);
  return input;
}

function readBody(
  shape: StructureShape,
  request: IncomingRequest,
  errors: ServiceErrors,
): Record<string, unknown> {
  const payload = shape.members.find(member => member.traits.httpPayload);
  const inBody = shape.members.filter(member => !isBound(member));
  if (request.body.length === 0 || (!payload && inBody.length === 0)) return {};
  if (payload && payload.shape.kind === 'blob') {
    return { [payload.name]: new Uint8Array(request.body) };
  }
  const body = parseBody(request.body, errors);
  return payload
    ? { [payload.name]: readJson(payload.shape, body, payload.name, errors) }
    : (readJson({ ...shape, members: inBody }, body, '', errors) as Record<
        string,
        unknown
      >);
}

function parseBody(body: Buffer, errors: ServiceErrors): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw errors.malformed('The request body is not valid JSON');
  }
}

function isBound(member: Member): boolean {
  const { traits } = member;
  return (
    traits.httpLabel ||
    traits.httpPayload ||
    traits.httpQueryParams ||
    traits.httpQuery !== undefined ||
    traits.httpHeader !== undefined ||
    traits.httpPrefixHeaders !== undefined
  );
}

function readBound(
  { name, shape, traits }: Member,
  labels: Record<string, string>,
  request: IncomingRequest,
  errors: ServiceErrors,
): unknown {
  if (traits.httpLabel) {
    return readHttpText(
      shape,
      decode(labels[name], name, errors),
      name,
      errors,
    );
  }
  if (traits.httpQuery !== undefined) {
    const texts = request.query.getAll(traits.httpQuery);
    if (texts.length === 0) return undefined;
    return shape.kind === 'list'
      ? texts.map(text => readHttpText(shape.member.shape, text, name, errors))
      : readHttpText(shape, texts[0], name, errors);
  }
  if (traits.httpQueryParams && shape.kind === 'map') {
    return readQueryMap(shape.value, request.query);
  }
  if (traits.httpHeader !== undefined) {
    const text = request.headers[traits.httpHeader.toLowerCase()];
    return text === undefined
      ? undefined
      : readHttpText(shape, text, name, errors);
  }
  return undefined;
}

function readQueryMap(
  value: Member,
  query: URLSearchParams,
): Record<string, string | string[]> {
  const keys = [...new Set(query.keys())];
  return Object.fromEntries(
    keys.map(key => [
      key,
      value.shape.kind === 'list' ? query.getAll(key) : query.get(key)!,
    ]),
  );
}

function decode(text: string, name: string, errors: ServiceErrors): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw errors.malformed(
      `'${text}' at '${name}' is not percent-encoded text`,
    );
  }
}
