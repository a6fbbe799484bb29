import type { MigrationManifest } from './MigrationManifest';
import type { SourceTitle } from './source/SourceDocument';

/**
 * An object in words, for example `VirtualNode shop/cart`.
 *
 * @public
 */
export function describeSource(title: SourceTitle): string {
  const { kind, name, namespace, cluster } = title;
  const path = namespace === undefined ? name : `${namespace}/${name}`;
  return `${kind} ${path}${cluster === undefined ? '' : ` of ${cluster}`}`;
}

/**
 * A manifest in words, for example `HTTPRoute shop/cart`.
 *
 * @public
 */
export function describeManifest({
  object,
  cluster,
}: MigrationManifest): string {
  return describeSource({
    kind: object.kind,
    name: object.metadata.name,
    namespace: object.metadata.namespace,
    cluster,
  });
}
