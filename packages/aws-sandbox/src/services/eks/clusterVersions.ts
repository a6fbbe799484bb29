/** A Kubernetes version as EKS offers it. */
export interface ClusterVersionRow {
  version: string;
  /** Newest patch release of the control plane. */
  patchVersion: string;
  platformVersion: string;
  releaseDate: string;
  /** End of standard support, 14 months after the release on EKS. */
  endOfStandardSupport: string;
  /** End of extended support, 12 months later. */
  endOfExtendedSupport: string;
}

/** Every version this sandbox has heard of, oldest first. */
export const clusterVersions: ClusterVersionRow[] = [
  {
    version: '1.30',
    patchVersion: '1.30.14',
    platformVersion: 'eks.62',
    releaseDate: '2024-05-23',
    endOfStandardSupport: '2025-07-23',
    endOfExtendedSupport: '2026-07-23',
  },
  {
    version: '1.31',
    patchVersion: '1.31.14',
    platformVersion: 'eks.58',
    releaseDate: '2024-09-26',
    endOfStandardSupport: '2025-11-26',
    endOfExtendedSupport: '2026-11-26',
  },
  {
    version: '1.32',
    patchVersion: '1.32.13',
    platformVersion: 'eks.48',
    releaseDate: '2025-01-23',
    endOfStandardSupport: '2026-03-23',
    endOfExtendedSupport: '2027-03-23',
  },
  {
    version: '1.33',
    patchVersion: '1.33.12',
    platformVersion: 'eks.38',
    releaseDate: '2025-05-29',
    endOfStandardSupport: '2026-07-29',
    endOfExtendedSupport: '2027-07-29',
  },
  {
    version: '1.34',
    patchVersion: '1.34.8',
    platformVersion: 'eks.27',
    releaseDate: '2025-10-02',
    endOfStandardSupport: '2026-12-02',
    endOfExtendedSupport: '2027-12-02',
  },
  {
    version: '1.35',
    patchVersion: '1.35.5',
    platformVersion: 'eks.16',
    releaseDate: '2026-01-27',
    endOfStandardSupport: '2027-03-27',
    endOfExtendedSupport: '2028-03-27',
  },
];

/** The version of a cluster made without naming one. */
export const defaultClusterVersion = '1.35';

/** How far AWS supports a version at a moment. */
export type VersionSupport =
  | 'STANDARD_SUPPORT'
  | 'EXTENDED_SUPPORT'
  | 'UNSUPPORTED';

/** Judges a version's support at a moment (epoch milliseconds). */
export function supportAt(row: ClusterVersionRow, now: number): VersionSupport {
  if (now < Date.parse(row.endOfStandardSupport)) return 'STANDARD_SUPPORT';
  if (now < Date.parse(row.endOfExtendedSupport)) return 'EXTENDED_SUPPORT';
  return 'UNSUPPORTED';
}

/** Looks a version up, for example `1.34`. */
export function findClusterVersion(
  version: string,
): ClusterVersionRow | undefined {
  return clusterVersions.find(row => row.version === version);
}
