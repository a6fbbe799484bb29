import type {
  AppMeshHostnameMatch,
  AppMeshHttpMatch,
  AppMeshNamedMatch,
} from '../../../mesh/appMesh';
import { describeMeshObject } from '../../describeMeshObject';
import type { Finding } from '../../Finding';
import { refuseAt } from '../../meshParts';
import { gatewayRoutesIn, routesIn } from '../../meshRoutes';
import type { PreflightRule } from '../../PreflightRule';
import type {
  MeshObjectsRequest,
  WantedMeshObject,
} from '../../requests/MeshObjectsRequest';

const MOST_MATCHES = 10;

/** What is wrong at a path of an object. */
interface Problem {
  code: string;
  path: string;
  wanted: string;
  found: string;
  remedy: string;
}

/** What a route matches can be matched: one kind of path, values and ranges that exist, not too many. */
export const matchesAreSound: PreflightRule<MeshObjectsRequest> = request =>
  request.objects.flatMap(object =>
    matchesIn(object).flatMap(({ path, match, needsPath }) =>
      [
        ...(needsPath === undefined ? [] : checkPath(match, needsPath)),
        ...checkHostname(match.hostname),
        ...checkNamed('headers', match.headers),
        ...checkNamed('metadata', match.metadata),
        ...checkNamed('queryParameters', match.queryParameters),
        ...checkMethod(match),
      ].map(
        (problem): Finding =>
          refuseAt(object, {
            code: problem.code,
            path: `${path}${problem.path}`,
            message: `Wanted ${problem.wanted}, found ${
              problem.found
            } in ${describeMeshObject(object)}`,
            remedy: problem.remedy,
          }),
      ),
    ),
  );

/** Everything that any kind of route may match. */
type AnyMatch = AppMeshHttpMatch & {
  hostname?: AppMeshHostnameMatch;
  metadata?: AppMeshNamedMatch[];
  serviceName?: string;
  methodName?: string;
};

function matchesIn(object: WantedMeshObject): Array<{
  path: string;
  match: AnyMatch;
  /** False where a host name suffices; missing where there are no paths. */
  needsPath?: boolean;
}> {
  const isGatewayRoute = object.type === 'gateway-route';
  if (!isGatewayRoute && object.type !== 'route') {
    return [];
  }
  const kinds = isGatewayRoute
    ? gatewayRoutesIn(object.spec)
    : routesIn(object.spec);
  return kinds.map(({ kind, route }) => ({
    path: `${kind}.match`,
    match: route.match ?? {},
    ...((kind === 'httpRoute' || kind === 'http2Route') && {
      needsPath: !isGatewayRoute,
    }),
  }));
}

function checkPath(match: AnyMatch, needsPath: boolean): Problem[] {
  const { prefix, path, hostname } = match;
  const remedy = 'Match by a prefix such as /api, or by one path.';
  if (prefix !== undefined && path) {
    return [
      {
        code: 'MATCH_PATH_AMBIGUOUS',
        path: '',
        wanted: 'one of prefix and path',
        found: 'both',
        remedy,
      },
    ];
  }
  if (prefix === undefined && !path) {
    return needsPath || !hostname
      ? [
          {
            code: 'MATCH_PATH_MISSING',
            path: '',
            wanted: needsPath ? 'prefix or path' : 'prefix, path or hostname',
            found: 'none',
            remedy,
          },
        ]
      : [];
  }
  if (path && (path.exact === undefined) === (path.regex === undefined)) {
    return [
      {
        code: 'MATCH_PATH_AMBIGUOUS',
        path: '.path',
        wanted: 'one of exact and regex',
        found: path.exact === undefined ? 'none' : 'both',
        remedy: 'Leave one of them out.',
      },
    ];
  }
  const literal = prefix ?? path?.exact;
  return literal === undefined || literal.startsWith('/')
    ? []
    : [
        {
          code: 'MATCH_PATH_WITHOUT_SLASH',
          path: prefix === undefined ? '.path.exact' : '.prefix',
          wanted: "a path that begins with '/'",
          found: `'${literal}'`,
          remedy: `Write '/${literal}'.`,
        },
      ];
}

function checkHostname(hostname: AppMeshHostnameMatch | undefined): Problem[] {
  const isSound =
    !hostname ||
    (hostname.exact === undefined) !== (hostname.suffix === undefined);
  return isSound
    ? []
    : [
        {
          code: 'MATCH_HOSTNAME_AMBIGUOUS',
          path: '.hostname',
          wanted: 'one of exact and suffix',
          found: hostname.exact === undefined ? 'none' : 'both',
          remedy: 'Leave one of them out.',
        },
      ];
}

function checkNamed(
  member: 'headers' | 'metadata' | 'queryParameters',
  matches: AppMeshNamedMatch[] | undefined,
): Problem[] {
  const path = `.${member}`;
  if (matches && (matches.length < 1 || matches.length > MOST_MATCHES)) {
    return [
      {
        code: 'MATCH_COUNT_OUT_OF_BOUNDS',
        path,
        wanted: `1 to ${MOST_MATCHES} ${member}`,
        found: String(matches.length),
        remedy: 'Leave the list out where nothing is to be matched.',
      },
    ];
  }
  return (matches ?? []).flatMap(({ name, match }, index): Problem[] => {
    const given = Object.entries(match ?? {}).filter(
      ([, value]) => value !== undefined,
    );
    if (match && given.length !== 1) {
      return [
        {
          code: 'MATCH_VALUE_AMBIGUOUS',
          path: `${path}[${index}].match`,
          wanted: `one way to match '${name}'`,
          found: given.map(([key]) => key).join(' and ') || 'none',
          remedy:
            'Give one of exact, prefix, suffix, regex and range, or leave match out where the name alone must be there.',
        },
      ];
    }
    const range = match?.range;
    return range && range.start >= range.end
      ? [
          {
            code: 'MATCH_RANGE_EMPTY',
            path: `${path}[${index}].match.range`,
            wanted: `a start below the end for '${name}'`,
            found: `${range.start} and ${range.end}`,
            remedy: 'The start is part of the range, the end is not.',
          },
        ]
      : [];
  });
}

function checkMethod({ serviceName, methodName }: AnyMatch): Problem[] {
  return methodName !== undefined && serviceName === undefined
    ? [
        {
          code: 'MATCH_METHOD_WITHOUT_SERVICE',
          path: '.methodName',
          wanted: 'serviceName beside methodName',
          found: 'none',
          remedy: 'Name the gRPC service that has the method.',
        },
      ]
    : [];
}
