import { InputError } from '@backstage/errors';
import { parseAllDocuments } from 'yaml';
import type { KubernetesObject } from '../KubernetesObject';
import type { Manifest, ManifestSource } from './Manifest';

const MOST_MANIFESTS = 1_000;
const MOST_PROBLEMS = 20;

/** What was found in one document, or what is wrong with it. */
type Found = { manifest: Manifest } | { problem: string };

/**
 * Reads manifests: documents of YAML or JSON, objects, and `List`s of either. Empty documents are left out.
 *
 * | what | outcome |
 * | --- | --- |
 * | a `List` | its items |
 * | no apiVersion, kind or metadata.name | problem |
 * | `generateName` | problem: server-side apply needs a name |
 * | `metadata.managedFields` | problem: the server keeps that account |
 * | the same object twice | problem |
 * | more than 1,000 manifests | problem |
 *
 * @throws InputError naming every problem, and where it is.
 * @public
 */
export function parseManifests(sources: ManifestSource[]): Manifest[] {
  const found = sources.flatMap(source => readSource(source));
  const manifests = found.flatMap(item =>
    'manifest' in item ? [item.manifest] : [],
  );
  const problems = [
    ...found.flatMap(item => ('problem' in item ? [item.problem] : [])),
    ...findDoubles(manifests),
  ];
  if (problems.length === 0 && manifests.length === 0) {
    problems.push(
      `wanted at least one manifest in ${sources
        .map(({ title }) => title)
        .join(', ')}, found none`,
    );
  }
  if (manifests.length > MOST_MANIFESTS) {
    problems.push(
      `wanted at most ${MOST_MANIFESTS} manifests, found ${manifests.length}`,
    );
  }
  if (problems.length > 0) {
    const shown = problems.slice(0, MOST_PROBLEMS);
    const rest = problems.length - shown.length;
    throw new InputError(
      `The manifests are not accepted: ${shown.join('; ')}${
        rest > 0 ? `; and ${rest} more problems` : ''
      }`,
    );
  }
  return manifests;
}

/** Tells manifests apart: the same group, kind, namespace and name are the same object, whatever the version. */
export function manifestKey({ object }: Manifest): string {
  const { apiVersion, kind, metadata } = object;
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  return JSON.stringify([group, kind, metadata.namespace, metadata.name]);
}

function readSource({ title, content }: ManifestSource): Found[] {
  if (typeof content !== 'string') {
    return readValue(content, title);
  }
  const documents = parseAllDocuments(content, { merge: true });
  return [...documents].flatMap((document, index): Found[] => {
    const from =
      documents.length === 1 ? title : `${title}, document ${index + 1}`;
    const [error] = document.errors;
    if (error) {
      return [{ problem: `${from}: ${error.message.split('\n')[0]}` }];
    }
    try {
      return readValue(document.toJS(), from);
    } catch (expansion) {
      // Aliases that would fill the memory.
      return [{ problem: `${from}: ${expansion}` }];
    }
  });
}

function readValue(value: unknown, from: string): Found[] {
  if (value === null || value === undefined) {
    return [];
  }
  if (!isRecord(value)) {
    return [
      {
        problem: `${from}: wanted an object of Kubernetes, found ${show(
          value,
        )}`,
      },
    ];
  }
  const { apiVersion, kind, items } = value;
  if (
    typeof kind === 'string' &&
    kind.endsWith('List') &&
    Array.isArray(items)
  ) {
    return items.flatMap((item, index) =>
      readValue(item, `${from}, item ${index + 1}`),
    );
  }
  const metadata = isRecord(value.metadata) ? value.metadata : {};
  const problems = [
    ...missing('apiVersion', apiVersion),
    ...missing('kind', kind),
    ...(metadata.generateName && !metadata.name
      ? ['metadata.generateName: an applied object needs a name of its own']
      : missing('metadata.name', metadata.name)),
    ...(metadata.namespace === undefined
      ? []
      : missing('metadata.namespace', metadata.namespace)),
    ...(metadata.managedFields === undefined
      ? []
      : ['metadata.managedFields: the cluster keeps that account']),
  ];
  return problems.length > 0
    ? problems.map(problem => ({ problem: `${from}: ${problem}` }))
    : [{ manifest: { object: value as KubernetesObject, from } }];
}

function missing(field: string, value: unknown): string[] {
  return typeof value === 'string' && value !== ''
    ? []
    : [`${field}: wanted text, found ${show(value)}`];
}

function findDoubles(manifests: Manifest[]): string[] {
  const first = new Map<string, Manifest>();
  return manifests.flatMap(manifest => {
    const key = manifestKey(manifest);
    const other = first.get(key);
    first.set(key, other ?? manifest);
    const { kind, metadata } = manifest.object;
    return other
      ? [
          `${manifest.from}: ${kind} '${metadata.name}' is in ${other.from} already`,
        ]
      : [];
  });
}

function show(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : JSON.stringify(value)?.slice(0, 60) ?? typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
