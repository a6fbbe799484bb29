import type {
  Manifest,
  PlannedManifest,
} from '@eks-platform/backstage-plugin-eks-node';
import type { Change } from '../run/Change';

/** The change that applying a manifest is. */
export function changeOf(
  clusterName: string,
  manifest: Manifest,
  plan: PlannedManifest['plan'],
): Change {
  const { apiVersion, kind, metadata } = manifest.object;
  const { name, namespace } = metadata;
  const place = namespace ? `${namespace}/${name}` : name;
  return {
    title: `${describeManifest(manifest)} of cluster '${clusterName}'`,
    path: `manifest/${clusterName}/${apiVersion}/${kind}/${place}`,
    kind: plan.action === 'change' ? 'update' : 'creation',
  };
}

/** A manifest in a sentence, for example `Deployment 'shop/checkout'`. */
export function describeManifest({ object }: Manifest): string {
  const { kind, metadata } = object;
  const { name, namespace } = metadata;
  return `${kind} '${namespace ? `${namespace}/` : ''}${name}'`;
}
