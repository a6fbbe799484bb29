import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { describePlace } from '@eks-platform/backstage-plugin-eks-common';
import pLimit from 'p-limit';
import type { FieldDifference } from '../../write/diffFields';
import type { KubernetesAccess, KubernetesOptions } from '../KubernetesAccess';
import type { KubernetesObject } from '../KubernetesObject';
import { FIELD_MANAGER } from '../ClusterKubernetesAccess';
import { diffObjects } from './diffObjects';
import { isManagedAlike } from './isManagedAlike';
import type { Manifest } from './Manifest';

/**
 * A manifest, and what applying it does.
 *
 * @public
 */
export interface PlannedManifest {
  /** With the namespace that it is applied to. */
  manifest: Manifest;
  plan:
    | { action: 'create' }
    | { action: 'change'; differences: FieldDifference[] }
    | { action: 'unchanged' }
    /** It cannot be tried before its namespace or its kind is there, which the same manifests make. */
    | { action: 'later'; reason: string };
}

/** What is wrong with one manifest. */
interface Problem {
  error: Error;
  words: string;
}

const AT_ONCE = 8;

/**
 * Finds out what applying manifests would do, without doing it: the server tries each one (`dryRun=All`) with everything
 * that it has to say about it, admission included.
 *
 * @throws one error for everything that is wrong: NotAllowedError when something is forbidden, else ConflictError when only
 * fields of others are in the way, else InputError. What kept the cluster from answering is thrown as it is.
 * @public
 */
export async function planManifests(
  access: KubernetesAccess,
  manifests: Manifest[],
  options: KubernetesOptions & {
    /** Where objects go that live in a namespace and name none. */
    namespace: string;
    force?: boolean;
  },
): Promise<PlannedManifest[]> {
  const limit = pLimit(AT_ONCE);
  const made = whatIsMade(manifests);
  /** By the manifest's place, so that they are told in that order. */
  const problems: Problem[] = [];
  // Who is not let in hears it once, not once for each manifest.
  await access.findKind({ apiVersion: 'v1', kind: 'Namespace' }, options);
  const planned = await Promise.all(
    manifests.map((manifest, index) =>
      limit(async () => {
        options.signal?.throwIfAborted();
        try {
          return await planManifest(access, manifest, { ...options, made });
        } catch (error) {
          const problem = toProblem(manifest, error);
          if (!problem) {
            throw error;
          }
          problems[index] = problem;
          return undefined;
        }
      }),
    ),
  );
  if (problems.length > 0) {
    throw summarize(
      access,
      problems.filter(problem => problem !== undefined),
    );
  }
  return planned.filter(item => item !== undefined);
}

async function planManifest(
  access: KubernetesAccess,
  { object: given, from }: Manifest,
  options: Parameters<typeof planManifests>[2] & {
    made: ReturnType<typeof whatIsMade>;
  },
): Promise<PlannedManifest> {
  const { force, signal, made } = options;
  const served = await access.findKind(given, { signal });
  if (!served) {
    const kind = `${given.apiVersion} ${given.kind}`;
    const manifest = { object: given, from };
    if (made.kinds.has(groupKind(given))) {
      const reason = `its kind ${kind} is defined by the same manifests`;
      return { manifest, plan: { action: 'later', reason } };
    }
    throw new NotFoundError(
      `the cluster serves no kind ${kind}, and no manifest defines it`,
    );
  }
  const object = inNamespace(given, served.namespaced, options.namespace);
  const manifest = { object, from };
  const { apiVersion, kind, metadata } = object;
  const { name, namespace } = metadata;
  if (namespace && made.namespaces.has(namespace)) {
    const where = { apiVersion: 'v1', kind: 'Namespace', name: namespace };
    if (!(await access.get(where, { signal }))) {
      const reason = `its namespace '${namespace}' is made by the same manifests`;
      return { manifest, plan: { action: 'later', reason } };
    }
  }
  const before = await access.get(
    { apiVersion, kind, name, namespace },
    { signal },
  );
  const { object: after } = await access.apply(object, {
    dryRun: true,
    force,
    signal,
  });
  return { manifest, plan: compare(before, after) };
}

function compare(
  before: KubernetesObject | undefined,
  after: KubernetesObject,
): PlannedManifest['plan'] {
  if (!before) {
    return { action: 'create' };
  }
  const differences = diffObjects(before, after);
  return differences.length === 0 &&
    isManagedAlike(before, after, FIELD_MANAGER)
    ? { action: 'unchanged' }
    : { action: 'change', differences };
}

function inNamespace(
  object: KubernetesObject,
  isNamespaced: boolean,
  namespace: string,
): KubernetesObject {
  const { metadata } = object;
  if (isNamespaced) {
    return { ...object, metadata: { namespace, ...metadata } };
  }
  if (metadata.namespace) {
    throw new InputError(
      `metadata.namespace: ${object.kind} belongs to the whole cluster, found '${metadata.namespace}'`,
    );
  }
  return object;
}

function whatIsMade(manifests: Manifest[]): {
  namespaces: Set<string>;
  kinds: Set<string>;
} {
  const namespaces = new Set<string>();
  const kinds = new Set<string>();
  for (const { object } of manifests) {
    if (object.kind === 'Namespace') {
      namespaces.add(object.metadata.name);
    }
    if (object.kind === 'CustomResourceDefinition') {
      const spec = Object(object.spec);
      kinds.add(`${spec.group}/${Object(spec.names).kind}`);
    }
  }
  return { namespaces, kinds };
}

function groupKind({ apiVersion, kind }: KubernetesObject): string {
  return `${apiVersion.split('/')[0]}/${kind}`;
}

/** Undefined for what is no fault of the manifest. */
function toProblem(
  { object, from }: Manifest,
  error: unknown,
): Problem | undefined {
  const isFault =
    error instanceof InputError ||
    error instanceof NotFoundError ||
    error instanceof ConflictError ||
    error instanceof NotAllowedError;
  if (!isFault) {
    return undefined;
  }
  const { kind, metadata } = object;
  return {
    error,
    words: `${from}, ${kind} '${metadata.name}': ${error.message}`,
  };
}

function summarize(access: KubernetesAccess, problems: Problem[]): Error {
  const count =
    problems.length === 1 ? 'for one reason' : `for ${problems.length} reasons`;
  const lines = problems.map(({ words }, index) => `  ${index + 1}. ${words}`);
  const message = `The manifests are refused by cluster '${
    access.clusterName
  }' in ${describePlace(
    access.scope,
  )} before they are applied, ${count}:\n${lines.join('\n')}`;
  const errors = problems.map(({ error }) => error);
  if (errors.some(error => error instanceof NotAllowedError)) {
    return new NotAllowedError(message);
  }
  return errors.every(error => error instanceof ConflictError)
    ? new ConflictError(
        `${message}\nSet force to take these fields over, or leave them out.`,
      )
    : new InputError(message);
}
