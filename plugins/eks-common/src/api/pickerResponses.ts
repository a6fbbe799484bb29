/**
 * `GET /pickers/clusters`: a cluster of the inventory.
 *
 * @public
 */
export interface ClusterOption {
  name: string;
  arn: string;
  version: string;
  status: string;
  vpcId?: string;
  subnetIds: string[];
  authenticationMode?: string;
  autoMode: boolean;
  entityRef: string;
}

/**
 * `GET /pickers/addon-versions`.
 *
 * @public
 */
export interface AddonVersionOption {
  addonName: string;
  version: string;
  /** For the Kubernetes version asked for. */
  isDefault: boolean;
  publisher?: string;
  type?: string;
  requiresConfiguration: boolean;
  requiresIamPermissions: boolean;
}

/**
 * `GET /pickers/service-accounts`: a ServiceAccount of a cluster, as the inventory last saw it.
 *
 * @public
 */
export interface ServiceAccountOption {
  namespace: string;
  name: string;
  /** The role it asks for. */
  roleArn?: string;
}

/**
 * `GET /pickers/kms-keys`: a customer-managed symmetric key.
 *
 * @public
 */
export interface KmsKeyOption {
  arn: string;
  keyId: string;
  /** Without `alias/`. */
  aliases: string[];
}

/**
 * `GET /pickers/security-groups`.
 *
 * @public
 */
export interface SecurityGroupOption {
  groupId: string;
  name: string;
  description?: string;
  vpcId?: string;
}

/**
 * `GET /pickers/access-policies`: an access policy that EKS offers.
 *
 * @public
 */
export interface AccessPolicyOption {
  arn: string;
  name: string;
}

/**
 * `GET /pickers/ami-types`: an AMI type that fits a Kubernetes version.
 *
 * @public
 */
export interface AmiTypeOption {
  amiType: string;
  /** `x86_64` or `arm64`; missing for `CUSTOM`. */
  architecture?: string;
  /** `amazon-linux-2023`, `bottlerocket`, `windows`, … */
  family: string;
}
