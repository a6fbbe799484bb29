import type { AppMeshHttpGatewayRoute } from '../../../mesh/appMesh';
import { describeMeshObject } from '../../describeMeshObject';
import type { Finding } from '../../Finding';
import { refuseAt, wantedOfType } from '../../meshParts';
import type { PreflightRule } from '../../PreflightRule';
import type { MeshObjectsRequest } from '../../requests/MeshObjectsRequest';

/**
 * A gateway route rewrites only what it matches.
 *
 * | match | rewrite | outcome |
 * | --- | --- | --- |
 * | – | prefix and path | REWRITE_AMBIGUOUS |
 * | no prefix | prefix | REWRITE_WITHOUT_MATCH |
 * | no path | path | REWRITE_WITHOUT_MATCH |
 * | prefix | none or both of defaultPrefix and value | REWRITE_AMBIGUOUS |
 * | any | a value without slash | REWRITE_WITHOUT_SLASH |
 */
export const rewritesAreSound: PreflightRule<MeshObjectsRequest> = request =>
  wantedOfType(request, 'gateway-route').flatMap(object => {
    const { httpRoute, http2Route } = object.spec;
    return Object.entries({ httpRoute, http2Route }).flatMap(
      ([kind, route]): Finding[] => {
        const problem = route && judgeRewrite(route);
        return problem
          ? [
              refuseAt(object, {
                code: problem.code,
                path: `${kind}.action.rewrite`,
                message: `Wanted ${problem.wanted}, found ${
                  problem.found
                } in ${describeMeshObject(object)}`,
                remedy: problem.remedy,
              }),
            ]
          : [];
      },
    );
  });

function judgeRewrite({
  match,
  action,
}: AppMeshHttpGatewayRoute):
  | { code: string; wanted: string; found: string; remedy: string }
  | undefined {
  const { prefix, path } = action.rewrite ?? {};
  if (prefix && path) {
    return {
      code: 'REWRITE_AMBIGUOUS',
      wanted: 'one of prefix and path to be rewritten',
      found: 'both',
      remedy: 'Rewrite what the route matches.',
    };
  }
  if (prefix && match.prefix === undefined) {
    return withoutMatch('prefix');
  }
  if (path && !match.path) {
    return withoutMatch('path');
  }
  if (
    prefix &&
    (prefix.defaultPrefix === undefined) === (prefix.value === undefined)
  ) {
    return {
      code: 'REWRITE_AMBIGUOUS',
      wanted: 'one of defaultPrefix and value',
      found: prefix.value === undefined ? 'none' : 'both',
      remedy: 'Leave one of them out.',
    };
  }
  const value = prefix?.value ?? path?.exact;
  return value === undefined || value.startsWith('/')
    ? undefined
    : {
        code: 'REWRITE_WITHOUT_SLASH',
        wanted: "a path that begins with '/'",
        found: `'${value}'`,
        remedy: `Write '/${value}'.`,
      };
}

function withoutMatch(member: 'prefix' | 'path') {
  return {
    code: 'REWRITE_WITHOUT_MATCH',
    wanted: `a match by ${member} where the ${member} is rewritten`,
    found: 'none',
    remedy: `Match by ${member}, or leave the rewriting out.`,
  };
}
