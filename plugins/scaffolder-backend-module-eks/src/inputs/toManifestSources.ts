import type { ManifestSource } from '@eks-platform/backstage-plugin-eks-node';

/** The manifests of an input, each with its place in it. */
export function toManifestSources(
  manifests: unknown,
  field: string,
): ManifestSource[] {
  if (manifests === undefined) {
    return [];
  }
  return Array.isArray(manifests)
    ? manifests.map((content, index) => ({
        title: `${field}[${index}]`,
        content,
      }))
    : [{ title: field, content: manifests }];
}
