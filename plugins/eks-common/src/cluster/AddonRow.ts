import type { HealthIssue } from './HealthIssue';

/**
 * A version of an add-on that EKS offers. Source: eks:DescribeAddonVersions.
 *
 * @public
 */
export interface AddonVersion {
  addonName: string;
  version: string;
  /** The Kubernetes versions it fits, and whether it is the default for each. */
  compatibilities: Array<{ clusterVersion: string; isDefault: boolean }>;
  architectures: string[];
  /** `ec2`, `fargate`, `hybrid`, `auto`. */
  computeTypes: string[];
  requiresConfiguration: boolean;
  requiresIamPermissions: boolean;
  publisher?: string;
  /** For example `networking`. */
  type?: string;
}

/**
 * An add-on of a cluster beside what EKS offers for this and for the next Kubernetes version.
 *
 * @public
 */
export interface AddonRow {
  name: string;
  /** Missing when EKS does not manage it here. */
  installed?: {
    arn: string;
    version: string;
    status: string;
    health: HealthIssue[];
  };
  publisher?: string;
  /** Missing when EKS's offer could not be read. */
  now?: AddonOffer;
  /** Missing when there is no next version, or EKS's offer could not be read. */
  next?: AddonOffer;
  /** How the add-on gets its permissions. */
  identity:
    | { type: 'irsa'; roleArn: string }
    | { type: 'pod-identity'; roleArns: string[]; associationArns: string[] }
    | { type: 'none'; isNeeded: boolean };
  /** `conflict`: installed and offered do not fit; `outdated`: a newer one is the default. */
  state: 'current' | 'outdated' | 'conflict' | 'failing' | 'unknown';
  /** In a sentence; missing while there is nothing to say. */
  words?: string;
}

/**
 * What EKS offers of an add-on for one Kubernetes version.
 *
 * @public
 */
export interface AddonOffer {
  clusterVersion: string;
  /** Missing when EKS offers none for this version. */
  defaultVersion?: string;
  latestVersion?: string;
  /** Whether the installed version fits. */
  fitsInstalled: boolean;
  /** Newest first. */
  versions: string[];
}
