/**
 * An addon as it shall be made, in the words of eks:CreateAddon.
 *
 * @public
 */
export interface AddonRequest {
  kind: 'addon';
  clusterName: string;
  addonName: string;
  /** `latest` stands for the newest that fits; missing: EKS's default for the cluster's Kubernetes version. */
  addonVersion?: string;
  /** JSON or YAML text. */
  configurationValues?: string;
  resolveConflicts?: 'NONE' | 'OVERWRITE' | 'PRESERVE';
  /** Role of the addon's ServiceAccount, by IRSA. */
  serviceAccountRoleArn?: string;
  /** Roles of the addon's ServiceAccounts, by Pod Identity. */
  podIdentityAssociations?: Array<{ serviceAccount: string; roleArn: string }>;
  namespaceConfig?: { namespace: string };
  tags?: Record<string, string>;
}
