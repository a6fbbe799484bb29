import type { MeshSourceType } from '@eks-platform/backstage-plugin-eks-common';

/** What a mesh is compared with. */
export type Comparison = {
  kind: 'teller';
  source: MeshSourceType;
  /** Name of the cluster whose custom resources tell it. */
  cluster?: string;
};

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
  const source = sources.find(known => known === kind);
  return (
    source && {
      kind: 'teller',
      source,
      ...(rest.length > 0 && { cluster: rest.join(':') }),
    }
  );
}

/** The other way round. */
export function formatComparison(comparison?: Comparison): string | undefined {
  return (
    comparison &&
    [comparison.source, comparison.cluster].filter(Boolean).join(':')
  );
}
