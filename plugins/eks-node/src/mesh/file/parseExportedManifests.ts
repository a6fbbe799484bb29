import { InputError } from '@backstage/errors';
import type { KubernetesManifest } from '@eks-platform/backstage-plugin-eks-common';
import { parseAllDocuments } from 'yaml';

const MOST_MANIFESTS = 100_000;

/**
 * Reads exported manifests: documents of YAML or JSON, lists of either, and `List`s as `kubectl get -o yaml` writes them.
 * Empty documents are left out. Aliases are followed a hundred times at most, so that a small file cannot become a large one.
 *
 * @throws InputError saying in which document of which location something else was found.
 */
export function parseExportedManifests(
  text: string,
  location: string,
): KubernetesManifest[] {
  const manifests: KubernetesManifest[] = [];
  const documents = parseAllDocuments(text, { prettyErrors: true });
  [...documents].forEach((document, position) => {
    const [error] = document.errors;
    if (error) {
      throw new InputError(`'${location}': ${error.message}`, error);
    }
    collect(toValue(document, location), {
      manifests,
      where: `'${location}', document ${position + 1}`,
    });
  });
  return manifests;
}

function toValue(
  document: { toJS(options: { maxAliasCount: number }): unknown },
  location: string,
): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new InputError(`'${location}' cannot be read`, error);
  }
}

function collect(
  value: unknown,
  found: { manifests: KubernetesManifest[]; where: string },
): void {
  const { manifests, where } = found;
  if (value === null || value === undefined) {
    return;
  }
  if (Array.isArray(value)) {
    value.forEach(item => collect(item, found));
    return;
  }
  const object = membersOf(value);
  if (isList(object)) {
    object.items.forEach(item => collect(item, found));
    return;
  }
  if (!isManifest(object)) {
    throw new InputError(
      `${where} must hold an object of Kubernetes with apiVersion, kind and metadata.name, found ${excerpt(
        value,
      )}`,
    );
  }
  if (manifests.length === MOST_MANIFESTS) {
    throw new InputError(
      `${where}: wanted at most ${MOST_MANIFESTS} manifests, found more`,
    );
  }
  manifests.push(object);
}

function isList(
  object: Record<string, unknown>,
): object is Record<string, unknown> & { items: unknown[] } {
  return (
    typeof object.kind === 'string' &&
    object.kind.endsWith('List') &&
    Array.isArray(object.items)
  );
}

function isManifest(
  object: Record<string, unknown>,
): object is Record<string, unknown> & KubernetesManifest {
  return (
    typeof object.apiVersion === 'string' &&
    typeof object.kind === 'string' &&
    typeof membersOf(object.metadata).name === 'string'
  );
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function excerpt(value: unknown): string {
  return JSON.stringify(value).slice(0, 80);
}
