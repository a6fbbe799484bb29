import { asRecord, asText } from '../../plainValues';
import type { KubernetesManifest } from '../KubernetesManifest';
import { namespaceOf } from '../ManifestIndex';

/** The API group of App Mesh's custom resources. */
export const APP_MESH_GROUP = 'appmesh.k8s.aws';

/**
 * The name that App Mesh gives to what a custom resource stands for.
 *
 * | kind | without `awsName` |
 * | --- | --- |
 * | Mesh | `shop` |
 * | VirtualService | `cart.shop` |
 * | the others | `cart_shop` |
 */
export function awsName(manifest: KubernetesManifest): string {
  const given = asText(asRecord(manifest.spec).awsName);
  return (
    given ||
    defaultAwsName(manifest.kind, manifest.metadata.name, namespaceOf(manifest))
  );
}

/** The name that App Mesh would give to a resource that says none. */
export function defaultAwsName(
  kind: string,
  name: string,
  namespace: string,
): string {
  switch (kind) {
    case 'Mesh':
      return name;
    case 'VirtualService':
      return `${name}.${namespace}`;
    default:
      return `${name}_${namespace}`;
  }
}
