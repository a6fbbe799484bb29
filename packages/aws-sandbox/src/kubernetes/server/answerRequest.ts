import { randomUUID } from 'node:crypto';
import type { IncomingRequest } from '../../server/IncomingRequest';
import type { RequestLog } from '../../server/RequestLog';
import type { World } from '../../world/World';
import { StatusError, unknownPath } from '../StatusError';
import { objectAnswer, type Answer } from './Answer';
import { splitClusterPath } from './clusterPath';
import {
  handleKubernetesRequest,
  type RequestTrace,
} from './handleKubernetesRequest';
import type { KubernetesCluster } from './KubernetesCluster';
import type { KubernetesClusters } from './KubernetesClusters';

/** What is needed to answer requests to any cluster. */
export interface KubernetesFront {
  world: World;
  clusters: KubernetesClusters;
  requestLog: RequestLog;
  warn(line: string): void;
}

/** Answers one request to any cluster, and remembers it; what is refused is answered by a Status. */
export function answerRequest(
  front: KubernetesFront,
  request: IncomingRequest,
): Answer {
  const trace: RequestTrace = {};
  const found = splitClusterPath(request.path);
  const cluster = found && front.clusters.find(found.clusterId);
  const answer = attempt(front, () => {
    if (!cluster) throw unknownPath();
    const { segments } = found;
    return handleKubernetesRequest(cluster, { ...request, segments }, trace);
  });
  if (cluster) remember(front, { cluster, request, trace, answer });
  return answer;
}

function attempt(front: KubernetesFront, act: () => Answer): Answer {
  try {
    return act();
  } catch (thrown) {
    const error =
      thrown instanceof StatusError ? thrown : toDefect(front, thrown);
    return objectAnswer(error.toStatus(), { status: error.code });
  }
}

function toDefect(front: KubernetesFront, thrown: unknown): StatusError {
  const detail = thrown instanceof Error ? thrown.stack : String(thrown);
  front.warn(`Defect in the sandbox's Kubernetes API: ${detail}`);
  return new StatusError(
    500,
    'InternalError',
    `Internal error occurred: ${thrown}`,
  );
}

function remember(
  front: KubernetesFront,
  call: {
    cluster: KubernetesCluster;
    request: IncomingRequest;
    trace: RequestTrace;
    answer: Answer;
  },
): void {
  const { cluster, request, trace, answer } = call;
  const status = answer.kind === 'watch' ? 200 : answer.status;
  const { reason } = answer.kind === 'object' ? answer.object : {};
  front.requestLog.add({
    id: randomUUID(),
    time: new Date(front.world.clock.now()).toISOString(),
    service: 'kubernetes',
    operation: trace.operation ?? `${request.method} ${pathOf(request)}`,
    accountId: cluster.place.accountId,
    region: cluster.place.region,
    principalArn: trace.user?.arn ?? '',
    status,
    ...(status >= 400 && { errorCode: String(reason) }),
    input: {
      clusterName: cluster.row.name,
      path: pathOf(request),
      ...(request.query.size > 0 && {
        query: Object.fromEntries(request.query),
      }),
    },
    userAgent: request.headers['user-agent'],
  });
}

function pathOf({ path }: IncomingRequest): string {
  return `/${splitClusterPath(path)?.segments.join('/') ?? ''}`;
}
