import { setTimeout as sleep } from 'node:timers/promises';
import { drawDelay } from '../../faults/drawDelay';
import type { FaultList, RequestFault } from '../../faults/FaultList';
import type { RateLimiter } from '../../faults/RateLimiter';
import { rateLimitOf } from '../../faults/rateLimits';
import { authenticate } from '../access/authenticate';
import { denied } from '../access/authorize';
import type { User } from '../access/User';
import { StatusError, unauthorized } from '../StatusError';
import { verbOf } from '../verbs/verbs';
import type { RequestTrace } from './handleKubernetesRequest';
import type { KubernetesCluster } from './KubernetesCluster';
import type { KubernetesRequest } from './KubernetesRequest';
import { parseResourcePath } from './parsePath';

/** What is needed to let faults meet requests to clusters. */
export interface KubernetesFaults {
  faults: FaultList;
  rateLimiter: RateLimiter;
}

/**
 * Waits and fails as the faults in force ask, and tells what else shall happen to the connection.
 *
 * @throws StatusError for a fault that answers instead.
 */
export async function meetFaults(
  { faults, rateLimiter }: KubernetesFaults,
  call: {
    cluster: KubernetesCluster;
    request: KubernetesRequest;
    trace: RequestTrace;
  },
): Promise<'drop' | 'truncate' | undefined> {
  if (faults.isEmpty) return undefined;
  const { cluster, request, trace } = call;
  const user = userOf(cluster, request);
  const met = {
    service: 'kubernetes' as const,
    operation: operationOf(request),
    accountId: cluster.place.accountId,
    region: cluster.place.region,
    principalArn: user?.arn ?? '',
  };
  trace.user = user;
  trace.operation = met.operation;
  let truncated = false;
  for (const fault of faults.takeForRequest(met)) {
    if (fault.kind === 'drop') return 'drop';
    if (fault.kind === 'truncate') truncated = true;
    else if (fault.kind === 'delay') await sleep(drawDelay(fault));
    else if (fault.kind === 'throttle') {
      const usual = rateLimitOf(met.service, met.operation);
      const { ratePerSecond = usual.ratePerSecond } = fault;
      const burst =
        fault.burst ?? Math.max(1, fault.ratePerSecond ?? usual.burst);
      if (!rateLimiter.take(met, { ratePerSecond, burst })) throw throttled();
    } else throw errorOf(fault, request, user);
  }
  return truncated ? 'truncate' : undefined;
}

function errorOf(
  fault: Extract<RequestFault, { kind: 'error' | 'deny' | 'expire' }>,
  request: KubernetesRequest,
  user: User | undefined,
): StatusError {
  switch (fault.kind) {
    case 'error':
      return new StatusError(fault.status ?? 500, fault.code, fault.message);
    case 'expire':
      return unauthorized();
    default:
      return deniedByFault(request, user);
  }
}

function deniedByFault(request: KubernetesRequest, user?: User): StatusError {
  const { method, segments } = request;
  const username = user?.username ?? 'system:anonymous';
  const path = parseResourcePath(segments);
  if (!path) {
    return new StatusError(
      403,
      'Forbidden',
      `forbidden: User "${username}" cannot ${method.toLowerCase()} path "/${segments.join(
        '/',
      )}"`,
    );
  }
  const { plural: resource, ...rest } = path;
  return denied(username, {
    ...rest,
    resource,
    verb: verbOf(request, path.name),
  });
}

function throttled(): StatusError {
  return new StatusError(
    429,
    'TooManyRequests',
    'the server has received too many requests and has asked us to try again later',
  );
}

/** Verb and resource as the request log has them, or method and path where there is no resource. */
function operationOf(request: KubernetesRequest): string {
  const path = parseResourcePath(request.segments);
  if (!path) return `${request.method} /${request.segments.join('/')}`;
  const { plural, subresource, name } = path;
  const what = subresource ? `${plural}/${subresource}` : plural;
  try {
    return `${verbOf(request, name)} ${what}`;
  } catch {
    return `${request.method} ${what}`;
  }
}

/** Who asks; undefined when the cluster does not know, which it will tell once the faults are through. */
function userOf(
  cluster: KubernetesCluster,
  request: KubernetesRequest,
): User | undefined {
  try {
    return authenticate(cluster, request);
  } catch {
    return undefined;
  }
}
