/** One version of an add-on. */
export interface AddonVersionSpec {
  /** For example `v1.12.4-eksbuild.1`. */
  version: string;
  /** Kubernetes versions that it works with. */
  compatibleWith: string[];
  /** Kubernetes versions of which it is the default. */
  defaultFor: string[];
}

/** An add-on as EKS offers it. */
export interface AddonSpec {
  name: string;
  /** Category, for example `networking`. */
  type: string;
  publisher: string;
  owner: 'aws' | 'community';
  namespace: string;
  computeTypes: string[];
  /** Whether some of its pods are not on every node anyway, so that it needs nodes to be healthy. */
  needsCompute: boolean;
  /** Its ServiceAccounts that call AWS, with AWS's managed policies for them. */
  serviceAccounts: { name: string; policies: string[] }[];
  /** JSON schema of its configuration values. */
  schema: Record<string, unknown>;
  /** Newest first. */
  versions: AddonVersionSpec[];
}
