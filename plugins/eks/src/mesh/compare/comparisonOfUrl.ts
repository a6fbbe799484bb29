import type { MeshSourceType } from '@eks-platform/backstage-plugin-eks-common';

/** What a mesh is compared with. */
export type Comparison =
  | {
      kind: 'teller';
      source: MeshSourceType;
      /** Name of the cluster whose custom resources tell it. */
      cluster?: string;
    }
  /** A state that is kept, by its identifier. */
  | { kind: 'since'; id: string }
  /** An export that is chosen on the page; the address cannot hold it. */
  | { kind: 'export' };

const sources: MeshSourceType[] = [
  'app-mesh-api',
  'app-mesh-cr',
  'lattice-api',
  'gateway-api-cr',
  'file',
];

/** Reads from the URL what to compare with; anything else counts as nothing. */
export function parseComparison(value: string | null): Comparison | undefined {
  const [kind, ...rest] = (value ?? '').split(':');
  const name = rest.length > 0 ? rest.join(':') : undefined;
  if (kind === 'export') {
    return { kind };
  }
  if (kind === 'since') {
    return name ? { kind, id: name } : undefined;
  }
  const source = sources.find(known => known === kind);
  return (
    source && {
      kind: 'teller',
      source,
      ...(name !== undefined && { cluster: name }),
    }
  );
}

/** The other way round. */
export function formatComparison(comparison?: Comparison): string | undefined {
  switch (comparison?.kind) {
    case 'teller':
      return [comparison.source, comparison.cluster].filter(Boolean).join(':');
    case 'since':
      return `since:${comparison.id}`;
    default:
      return comparison?.kind;
  }
}
