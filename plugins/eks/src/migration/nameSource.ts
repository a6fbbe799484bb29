import type { SourceTitle } from '@eks-platform/backstage-plugin-eks-common';

/** An object of the mesh as the report calls it, for example `VirtualNode shop/cart`. */
export function nameSource({ kind, namespace, name }: SourceTitle): string {
  return `${kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}
