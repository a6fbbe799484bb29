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
import { meetFaults, type KubernetesFaults } from './meetFaults';

/** What is needed to answer requests to any cluster. */
export interface KubernetesFront extends KubernetesFaults {
  world: World;
  clusters: KubernetesClusters;
  requestLog: RequestLog;
  /** Told after each request that may have changed the world. */
  changed(): void;
  warn(line: string): void;
}

/** An answer, and what a fault does to it on its way; without an answer the connection is closed. */
export interface Outcome {
  answer?: Answer;
  truncated?: boolean;
}

/** Answers one request to any cluster, and remembers it; what is refused is answered by a Status. */
export async function answerRequest(
  front: KubernetesFront,
  request: IncomingRequest,
): Promise<Outcome> {
  const trace: RequestTrace = {};
  const found = splitClusterPath(request.path);
  const cluster = found && front.clusters.find(found.clusterId);
  const outcome = await attempt(front, async () => {
    if (!cluster) throw unknownPath();
    const { segments } = found;
    const wanted = { ...request, segments };
    const met = await meetFaults(front, {
      cluster,
      request: wanted,
      trace,
    });
    if (met === 'drop') return {};
    const answer = handleKubernetesRequest(cluster, wanted, trace);
    if (request.method !== 'GET') front.changed();
    return { answer, truncated: met === 'truncate' };
  });
  if (cluster) {
    remember(front, { cluster, request, trace, answer: outcome.answer });
  }
  return outcome;
}

async function attempt(
  front: KubernetesFront,
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await act();
  } catch (thrown) {
    const error =
      thrown instanceof StatusError ? thrown : toDefect(front, thrown);
    return {
      answer: objectAnswer(error.toStatus(), { status: error.code }),
    };
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
    /** Absent when the connection was closed instead. */
    answer?: Answer;
  },
): void {
  const { cluster, request, trace, answer } = call;
  const status = statusOf(answer);
  const { reason } = answer?.kind === 'object' ? answer.object : {};
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

function statusOf(answer: Answer | undefined): number {
  if (!answer) return 0;
  return answer.kind === 'watch' ? 200 : answer.status;
}

function pathOf({ path }: IncomingRequest): string {
  return `/${splitClusterPath(path)?.segments.join('/') ?? ''}`;
}
