import type {
  GrpcGatewayRouteMatch,
  GrpcRouteMatch,
  HttpGatewayRouteMatch,
  HttpRouteMatch,
  MatchRange,
} from '@aws-sdk/client-app-mesh';
import { badRequest } from '../errors';

/**
 * Checks what an HTTP route or gateway route matches.
 *
 * @throws AwsError BadRequestException.
 */
export function checkHttpMatch(
  match: HttpRouteMatch & Pick<HttpGatewayRouteMatch, 'hostname'>,
  path: string,
  options: { hostnameSuffices: boolean },
): void {
  if (match.prefix !== undefined && match.path) {
    throw badRequest(
      `Either prefix or path can be given at '${path}', found both`,
    );
  }
  const names = options.hostnameSuffices
    ? 'prefix, path or hostname'
    : 'prefix or path';
  const hasHostname = options.hostnameSuffices && match.hostname;
  if (match.prefix === undefined && !match.path && !hasHostname) {
    throw badRequest(`One of ${names} must be given at '${path}', found none`);
  }
  checkSlash(match.prefix, `${path}.prefix`);
  checkSlash(match.path?.exact, `${path}.path.exact`);
  for (const [index, header] of (match.headers ?? []).entries()) {
    checkRange(header.match?.range, `${path}.headers[${index}].match.range`);
  }
}

/**
 * Checks what a gRPC route or gateway route matches.
 *
 * @throws AwsError BadRequestException.
 */
export function checkGrpcMatch(
  match: GrpcRouteMatch & GrpcGatewayRouteMatch,
  path: string,
): void {
  if (match.methodName !== undefined && match.serviceName === undefined) {
    throw badRequest(
      `A serviceName must be given at '${path}' when a methodName is`,
    );
  }
  for (const [index, metadata] of (match.metadata ?? []).entries()) {
    checkRange(metadata.match?.range, `${path}.metadata[${index}].match.range`);
  }
}

/**
 * Checks that a path in a match or rewrite begins with a slash.
 *
 * @throws AwsError BadRequestException.
 */
export function checkSlash(text: string | undefined, path: string): void {
  if (text !== undefined && !text.startsWith('/')) {
    throw badRequest(`'${path}' must start with '/', found '${text}'`);
  }
}

function checkRange(range: MatchRange | undefined, path: string): void {
  if (range && range.start! >= range.end!) {
    throw badRequest(
      `The start of the range at '${path}' must be less than its end, found ${range.start} and ${range.end}`,
    );
  }
}
