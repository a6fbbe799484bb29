import type { MeshProtocol } from '../../mesh/appMesh';
import type { SourceField } from '../source/SourceField';
import { isPlainPath, MOST_HEADERS, type RuleMatch } from './RuleMatch';

const KNOWN = new Set([
  'prefix',
  'path',
  'method',
  'scheme',
  'headers',
  'queryParameters',
  'hostname',
  'port',
  'serviceName',
  'methodName',
  'metadata',
]);

const HEADERS_TODO =
  'Let callers send an exact value, decide in the application, or make the rule by Lattice itself (lattice:service:create), which also knows prefix and contains.';
const ELSEWHERE_TODO =
  'Decide by path, method or exact headers, or in the application.';

/**
 * What a route or gateway route matches, in the words of Lattice's controller; undefined when it cannot be said there, and
 * the route has to be left out: a rule that asks for less would take requests that are not its own.
 */
export function convertMatch(
  match: SourceField,
  protocol: MeshProtocol,
): RuleMatch | undefined {
  const path = convertPath(match);
  const headers = convertHeaders(match, protocol);
  const grpc = convertGrpc(match);
  match
    .at('queryParameters')
    .lose('Lattice does not look at the query.', ELSEWHERE_TODO, {
      blocks: true,
    });
  match
    .at('scheme')
    .change('The sections of the Gateway to which the route attaches decide.');
  match.at('method').keep('method of the rule.');
  match.at('port').keep('The section of the Gateway of this port.');
  const strange = match.members().filter(([key]) => !KNOWN.has(key));
  for (const [, condition] of strange) {
    condition.lose(
      'The planner does not know this condition; the route is left out.',
      ELSEWHERE_TODO,
      { blocks: true },
    );
  }
  const asksQuery = match.at('queryParameters').items().length > 0;
  if (strange.length > 0 || asksQuery || path === 'inexpressible' || !headers) {
    return undefined;
  }
  match.keepWhenEmpty();
  const method = match.at('method').text();
  return {
    headers,
    ...(path && { path }),
    ...(method !== undefined && { method }),
    ...(grpc && { grpc }),
  };
}

function convertPath(
  match: SourceField,
): RuleMatch['path'] | 'inexpressible' | undefined {
  const prefix = match.at('prefix');
  const exact = match.at('path', 'exact');
  const regex = match.at('path', 'regex');
  if (regex.exists) {
    regex.lose(
      'Lattice knows no regular expressions; the route is left out.',
      'Write a route for each path or prefix that the expression stands for.',
      { blocks: true },
    );
    return 'inexpressible';
  }
  const field = exact.exists ? exact : prefix;
  const value = field.text();
  if (value === undefined) {
    return undefined;
  }
  if (value === '/' && !exact.exists) {
    field.keep('Every path, and so does the rule.');
    return { type: 'PathPrefix', value };
  }
  if (!isPlainPath(value)) {
    field.lose(
      'The Gateway API does not take this path; the route is left out.',
      'Write the path without empty segments, dots and characters that must be encoded.',
      { blocks: true },
    );
    return 'inexpressible';
  }
  if (exact.exists) {
    field.change(
      'Exact path of the rule. Lattice takes upper and lower case for the same.',
    );
    return { type: 'Exact', value };
  }
  field.change(
    'Path prefix of the rule. Lattice takes upper and lower case for the same, and a prefix ends where a segment of the path ends.',
    value.endsWith('/')
      ? undefined
      : 'Check that nobody calls paths that go on within the last segment, which the route took as well.',
  );
  return { type: 'PathPrefix', value };
}

/** Headers, or the metadata of gRPC, which are headers as well; undefined when one of them cannot be asked for. */
function convertHeaders(
  match: SourceField,
  protocol: MeshProtocol,
): RuleMatch['headers'] | undefined {
  const list = match.at(protocol === 'grpc' ? 'metadata' : 'headers');
  const items = list.items();
  if (items.length > MOST_HEADERS) {
    list.lose(
      `A rule of Lattice asks for ${MOST_HEADERS} headers at most; the route is left out.`,
      ELSEWHERE_TODO,
      { blocks: true },
    );
    return undefined;
  }
  const converted = items.map(convertHeader);
  return converted.every(header => header !== undefined)
    ? converted
    : undefined;
}

function convertHeader(
  header: SourceField,
): { name: string; value: string } | undefined {
  const name = header.at('name').text();
  const value = header.at('match', 'exact').text();
  const isInverted = header.at('invert').boolean() === true;
  const others = header
    .at('match')
    .members()
    .filter(([key]) => key !== 'exact');
  if (
    name !== undefined &&
    value !== undefined &&
    value !== '' &&
    !isInverted &&
    others.length === 0
  ) {
    header.at('name').keep('headers of the rule.');
    header.at('match', 'exact').keep('headers of the rule.');
    header.at('invert').keep('The value must be there, and so the rule says.');
    return { name, value };
  }
  header.lose(
    `Lattice's controller asks for headers by exact value only; the route is left out.`,
    HEADERS_TODO,
    { blocks: true },
  );
  return undefined;
}

function convertGrpc(match: SourceField): RuleMatch['grpc'] {
  const service = match.at('serviceName').text();
  const method = match.at('methodName').text();
  const note =
    'method of the rule. Lattice takes upper and lower case for the same.';
  match.at('serviceName').change(`service and ${note}`);
  match.at('methodName').change(note);
  return service === undefined
    ? undefined
    : { service, ...(method !== undefined && { method }) };
}
