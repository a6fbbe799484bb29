import { setTimeout } from 'node:timers/promises';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import type { Finding } from '@eks-platform/backstage-plugin-eks-common';
import {
  connectToCluster,
  NotLetInError,
  parseManifests,
  planManifests,
  type PlannedManifest,
} from '@eks-platform/backstage-plugin-eks-node';
import { toManifestSources } from '../../inputs/toManifestSources';
import {
  applyManifests,
  type ManifestsRequest,
} from '../../manifests/applyManifests';
import type { ActionRun } from '../../run/ActionRun';
import type { PlatformResource } from '../document/PlatformResource';
import type { Inspection, PlatformStep } from './PlatformStep';

/** An access entry that was made a moment ago counts within a minute or so. */
const ENTRY_COUNTS_WITHIN_MS = 90_000;
const PAUSE_MS = 2_000;

/** A set of manifests of the platform. What the cluster has to say of them is asked as soon as the cluster can be entered. */
export function manifestsStep(
  run: ActionRun,
  clusterName: string,
  resource: Extract<PlatformResource, { kind: 'manifests' }>,
): PlatformStep {
  const { name, at, entry } = resource;
  const request: ManifestsRequest = {
    clusterName,
    manifests: parseManifests(
      toManifestSources(entry.content, `${at}.content`),
    ),
    namespace: entry.namespace,
    force: entry.force,
    wait: entry.wait,
  };
  const change = {
    title: `manifests '${name}' of cluster '${clusterName}'`,
    path: `manifests/${clusterName}/${name}`,
  };
  const shown = {
    objects: request.manifests.map(
      ({ object }) => `${object.kind} ${object.metadata.name}`,
    ),
  };
  return {
    async inspect(planned) {
      const untried: Inspection = {
        change,
        plan: { action: 'create' },
        request: shown,
        findings: [],
      };
      return planned.clusterIsMissing
        ? untried
        : tryManifests(run, request, untried);
    },
    async make() {
      const applied = await onceLetIn(run, () => applyManifests(run, request));
      return { applied: applied.length };
    },
  };
}

async function tryManifests(
  run: ActionRun,
  { clusterName, manifests, namespace, force }: ManifestsRequest,
  untried: Inspection,
): Promise<Inspection> {
  const { signal } = run.ctx;
  try {
    const access = await connectToCluster(run.aws, { clusterName }, { signal });
    const planned = await planManifests(access, manifests, {
      namespace,
      force,
      signal,
    });
    const isThere = planned.every(({ plan }) => plan.action === 'unchanged');
    return {
      ...untried,
      plan: isThere
        ? { action: 'adopt', status: 'applied' }
        : { action: 'create' },
      ...(!isThere && { request: { objects: planned.map(describePlanned) } }),
    };
  } catch (error) {
    signal?.throwIfAborted();
    return { ...untried, findings: [toFinding(error)] };
  }
}

/** Being let in, reached, or served a kind may come with what the platform makes before; everything else will not change. */
function toFinding(error: unknown): Finding {
  const mayPass =
    error instanceof NotAllowedError ||
    error instanceof NotFoundError ||
    error instanceof ServiceUnavailableError ||
    /no Kubernetes API yet|serves no kind|namespaces "[^"]*" not found/.test(
      toError(error).message,
    );
  if (
    !mayPass &&
    !(error instanceof InputError) &&
    !(error instanceof ConflictError)
  ) {
    throw error;
  }
  return {
    severity: mayPass ? 'warning' : 'error',
    code: mayPass ? 'MANIFESTS_NOT_TRIED' : 'MANIFESTS_REFUSED',
    field: 'content',
    message: toError(error).message,
    remedy: mayPass
      ? 'They are tried again once what they wait for is there.'
      : 'Correct the manifests.',
  };
}

function describePlanned({ manifest, plan }: PlannedManifest): string {
  const { kind, metadata } = manifest.object;
  return `${kind} ${metadata.name}: ${plan.action}`;
}

async function onceLetIn<Result>(
  run: ActionRun,
  enter: () => Promise<Result>,
): Promise<Result> {
  const until = performance.now() + ENTRY_COUNTS_WITHIN_MS;
  for (;;) {
    try {
      return await enter();
    } catch (error) {
      if (!(error instanceof NotLetInError) || performance.now() > until) {
        throw error;
      }
      await setTimeout(PAUSE_MS, undefined, { signal: run.ctx.signal });
    }
  }
}
