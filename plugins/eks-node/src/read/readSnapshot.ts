import type {
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import {
  inventoryKinds,
  scopeId,
  type Cluster,
  type InventoryKind,
  type InventoryObject,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../aws/clusterArn';
import type { AwsScope } from '../EksService';
import { DefaultLocationReader } from '../mesh/file/DefaultLocationReader';
import { meshSourcesOf } from '../mesh/meshSourcesOf';
import { FairLimit, type Limit } from './FairLimit';
import { KUBERNETES_KINDS } from './kubernetes/kubernetesKinds';
import { readKubernetes } from './kubernetes/readKubernetes';
import { PartialRead } from './PartialRead';
import { readClusters } from './readClusters';
import { readWorkloadRoles } from './readWorkloadRoles';
import { FinishedUpdates } from './snapshot/FinishedUpdates';
import type { PlannedReadOptions } from './snapshot/PlannedReadOptions';
import { readOidcProviders } from './snapshot/readOidcProviders';
import { ReadPlan, type ReadPlanOptions } from './snapshot/ReadPlan';
import { readSupportedVersions } from './snapshot/readSupportedVersions';

/** Of all collections of the process: more would not be answered sooner, and each takes memory until it is. */
const questionsInFlight = new FairLimit(64);

/**
 * Reads what the inventory keeps of a scope, all of it unless a plan says what is due. Whatever fails becomes one of the
 * snapshot's failures, which tell what they leave unknown, and the rest is read all the same.
 *
 * @throws the signal's reason when it is aborted; nothing else.
 *
 * @public
 */
export async function readSnapshot(
  aws: AwsScope,
  options: {
    logger: LoggerService;
    signal?: AbortSignal;
    /** From when on nothing more is asked: what was read by then is answered, and the rest is a failure. */
    deadline?: AbortSignal;
    plan?: ReadPlanOptions;
    /** Shared by the collections of a process, so that each update is described once. */
    finishedUpdates?: FinishedUpdates;
    /** Reads exported meshes from URLs; without it they are read from files only. */
    urlReader?: UrlReaderService;
    /** Whether a cluster's Kubernetes API may be read, where the plan asks for what it tells; none unless told. */
    mayReadKubernetes?: (cluster: Cluster) => boolean;
  },
): Promise<Snapshot> {
  const { logger, deadline } = options;
  const plan = new ReadPlan(options.plan);
  const partial = new PartialRead(
    options.signal,
    deadline && { signal: deadline, kinds: plan.kinds },
  );
  const signals = [options.signal, deadline].filter(each => each !== undefined);
  const signal = signals.length ? AbortSignal.any(signals) : undefined;
  const lane = questionsInFlight.openLane();
  const limit: Limit = question =>
    lane(async () => {
      signal?.throwIfAborted();
      return question();
    });
  const objects = await readObjects(aws, {
    partial,
    limit,
    signal,
    locations: new DefaultLocationReader(options.urlReader),
    plan,
    finishedUpdates: options.finishedUpdates ?? new FinishedUpdates(),
    mayReadKubernetes: options.mayReadKubernetes ?? (() => false),
  });

  for (const { target, code, message } of partial.failures) {
    logger.warn('A question got no answer', {
      scope: scopeId(aws.scope),
      target,
      code,
      reason: message,
    });
  }
  const { accountId, region } = aws.scope;
  return {
    scope: { accountId, region },
    collectedAt: new Date().toISOString(),
    objects,
    failures: partial.failures,
    extent: {
      kinds: plan.kinds,
      parentArns: plan.clusterNames?.map(name => clusterArn(aws.scope, name)),
    },
    confirmed: partial.confirmed,
    skipped: partial.skipped,
  };
}

async function readObjects(
  aws: AwsScope,
  options: PlannedReadOptions,
): Promise<InventoryObject[]> {
  const { plan } = options;
  // Asked for first and once: without credentials every question would fail, each with an AssumeRole of its own.
  const credentials = await options.partial.attempt(
    {
      target: aws.scope.roleArn
        ? `sts:AssumeRole ${aws.scope.roleArn}`
        : 'credentials',
      kinds: plan.kinds,
    },
    () => aws.eks.config.credentials(),
  );
  if (!credentials) {
    return [];
  }
  const parts: Array<Promise<InventoryObject[]>> = [];
  if (plan.includes('cluster')) {
    parts.push(readClusters(aws, options));
  }
  if (KUBERNETES_KINDS.some(kind => plan.includes(kind))) {
    parts.push(readKubernetes(aws, options));
  }
  if (!plan.clusterNames) {
    parts.push(...readScopeWide(aws, options));
  }
  return (await Promise.all(parts)).flat();
}

/** What is in no cluster. */
function readScopeWide(
  aws: AwsScope,
  options: PlannedReadOptions,
): Array<Promise<InventoryObject[]>> {
  const readers: Array<[InventoryKind[], () => Promise<InventoryObject[]>]> = [
    [['cluster-version'], () => readSupportedVersions(aws, options)],
    [['iam-role', 'iam-role-directory'], () => readWorkloadRoles(aws, options)],
    [['oidc-provider'], () => readOidcProviders(aws, options)],
    [['mesh', 'mesh-object'], () => readMeshes(aws, options)],
  ];
  const { partial, plan } = options;
  return readers.flatMap(([kinds, read]) => {
    const [{ isGlobal, pace }] = kinds.map(kind => inventoryKinds[kind]);
    const wanted = kinds.filter(kind => plan.includes(kind));
    if (!wanted.length || (isGlobal && !aws.scope.readsGlobal)) {
      return [];
    }
    if (pace === 'slow' && !wanted.some(kind => plan.isDue(kind))) {
      partial.skip({ kinds });
      return [];
    }
    return read();
  });
}

async function readMeshes(
  aws: AwsScope,
  options: PlannedReadOptions,
): Promise<InventoryObject[]> {
  const objects = await Promise.all(
    meshSourcesOf(aws, options.locations).map(source =>
      source.readMeshes(options),
    ),
  );
  return objects.flat();
}
