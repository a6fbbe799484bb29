/**
 * The annotation keys of the suite's own namespace.
 *
 * @public
 */
export const EksAnnotations = {
  /** Cluster, node group, …: AWS's status at the last collection. */
  STATUS: 'eks-platform.io/status',
  /** Cluster, node group: Kubernetes version. */
  VERSION: 'eks-platform.io/version',
  /** Cluster: how many managed node groups it has. */
  NODEGROUP_COUNT: 'eks-platform.io/nodegroup-count',
  /** Cluster: how many Fargate profiles it has. */
  FARGATE_PROFILE_COUNT: 'eks-platform.io/fargate-profile-count',
  /**
   * Component: `<mesh>/<service>`, its service in a mesh. Where several scopes have a mesh of that name,
   * `aws.amazon.com/account-id` and `aws.amazon.com/region` beside it tell which is meant.
   */
  MESH_SERVICE: 'eks-platform.io/mesh-service',
  /** Mesh, mesh service: the name of the mesh, as the suite's API takes it. */
  MESH: 'eks-platform.io/mesh',
  /** Component: `<cluster>/<namespace>/<name>`, its identity in a cluster. */
  SERVICE_ACCOUNT: 'eks-platform.io/service-account',
  /** Every entity of the inventory: the ARN of the cluster or mesh it belongs to. */
  PARENT_ARN: 'eks-platform.io/parent-arn',
} as const;

/**
 * Annotation keys of other parties that the suite's entities carry.
 *
 * @public
 */
export const EcosystemAnnotations = {
  KUBERNETES_API_SERVER: 'kubernetes.io/api-server',
  KUBERNETES_API_SERVER_CA: 'kubernetes.io/api-server-certificate-authority',
  KUBERNETES_AUTH_PROVIDER: 'kubernetes.io/auth-provider',
  KUBERNETES_AWS_CLUSTER_ID: 'kubernetes.io/x-k8s-aws-id',
  KUBERNETES_AWS_ASSUME_ROLE: 'kubernetes.io/aws-assume-role',
  KUBERNETES_AWS_EXTERNAL_ID: 'kubernetes.io/aws-external-id',
  AMAZONAWS_ARN: 'amazonaws.com/arn',
  AMAZONAWS_ACCOUNT_ID: 'amazonaws.com/account-id',
  AWS_ARN: 'aws.amazon.com/arn',
  AWS_REGION: 'aws.amazon.com/region',
  AWS_ACCOUNT_ID: 'aws.amazon.com/account-id',
  AWS_NAME: 'aws.amazon.com/name',
  AWS_RESOURCE_TYPE: 'aws.amazon.com/resource-type',
  AWS_RESOURCE_ID: 'aws.amazon.com/resource-id',
  AMAZON_ACCOUNT_ID: 'amazon.com/account-id',
  AMAZON_EKS_CLUSTER_ARN: 'amazon.com/eks-cluster-arn',
  AMAZON_EKS_CLUSTER_VERSION: 'amazon.com/eks-cluster-version',
} as const;

/**
 * The `spec.type` of each kind of entity that the suite emits.
 *
 * @public
 */
export const EksEntityTypes = {
  CLUSTER: 'kubernetes-cluster',
  NODEGROUP: 'eks-nodegroup',
  FARGATE_PROFILE: 'eks-fargate-profile',
  IAM_ROLE: 'iam-role',
  MESH: 'service-mesh',
  MESH_SERVICE: 'mesh-service',
} as const;
