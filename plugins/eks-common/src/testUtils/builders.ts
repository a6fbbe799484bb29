import type {
  AccessEntry,
  Addon,
  Cluster,
  FargateProfile,
  IamRole,
  Mesh,
  MeshObject,
  Nodegroup,
  OidcProvider,
  PodIdentityAssociation,
} from '@eks-platform/backstage-plugin-eks-common';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';

/**
 * A believable cluster; state only what matters.
 *
 * @public
 */
export function aCluster(overrides: Partial<Cluster> = {}): Cluster {
  const name = overrides.name ?? 'blue';
  const accountId = overrides.accountId ?? ACCOUNT;
  const region = overrides.region ?? REGION;
  return {
    kind: 'cluster',
    arn: `arn:aws:eks:${region}:${accountId}:cluster/${name}`,
    name,
    accountId,
    region,
    status: 'ACTIVE',
    version: '1.34',
    endpoint: 'https://0123456789ABCDEF.gr7.eu-west-1.eks.amazonaws.com',
    certificateAuthority: 'Y2VydGlmaWNhdGU=',
    subnetIds: ['subnet-a', 'subnet-b'],
    securityGroupIds: [],
    endpointPublicAccess: true,
    endpointPrivateAccess: true,
    publicAccessCidrs: ['0.0.0.0/0'],
    authenticationMode: 'API',
    autoMode: false,
    tags: {},
    health: [],
    ...overrides,
  };
}

/**
 * A believable node group of the cluster `blue`; state only what matters.
 *
 * @public
 */
export function aNodegroup(overrides: Partial<Nodegroup> = {}): Nodegroup {
  const name = overrides.name ?? 'workers';
  const clusterName = overrides.clusterName ?? 'blue';
  const accountId = overrides.accountId ?? ACCOUNT;
  const region = overrides.region ?? REGION;
  return {
    kind: 'nodegroup',
    arn: `arn:aws:eks:${region}:${accountId}:nodegroup/${clusterName}/${name}/1`,
    name,
    accountId,
    region,
    clusterName,
    clusterArn: `arn:aws:eks:${region}:${accountId}:cluster/${clusterName}`,
    status: 'ACTIVE',
    version: '1.34',
    capacityType: 'ON_DEMAND',
    amiType: 'AL2023_x86_64_STANDARD',
    instanceTypes: ['m6i.large'],
    scaling: { minSize: 1, desiredSize: 2, maxSize: 4 },
    subnetIds: ['subnet-a', 'subnet-b'],
    labels: {},
    taints: [],
    autoScalingGroups: [],
    tags: {},
    health: [],
    ...overrides,
  };
}

/**
 * A believable Fargate profile of the cluster `blue`; state only what matters.
 *
 * @public
 */
export function aFargateProfile(
  overrides: Partial<FargateProfile> = {},
): FargateProfile {
  const name = overrides.name ?? 'serverless';
  const clusterName = overrides.clusterName ?? 'blue';
  const accountId = overrides.accountId ?? ACCOUNT;
  const region = overrides.region ?? REGION;
  return {
    kind: 'fargate-profile',
    arn: `arn:aws:eks:${region}:${accountId}:fargateprofile/${clusterName}/${name}/1`,
    name,
    accountId,
    region,
    clusterName,
    clusterArn: `arn:aws:eks:${region}:${accountId}:cluster/${clusterName}`,
    status: 'ACTIVE',
    subnetIds: ['subnet-a'],
    selectors: [{ namespace: 'jobs', labels: {} }],
    tags: {},
    health: [],
    ...overrides,
  };
}

/**
 * A believable workload role that trusts nobody yet; state only what matters.
 *
 * @public
 */
export function anIamRole(overrides: Partial<IamRole> = {}): IamRole {
  const name = overrides.name ?? 'checkout-irsa';
  const accountId = overrides.accountId ?? ACCOUNT;
  return {
    kind: 'iam-role',
    arn: `arn:aws:iam::${accountId}:role/${name}`,
    name,
    path: '/',
    accountId,
    region: REGION,
    trust: {
      serviceAccounts: [],
      podIdentity: false,
      services: [],
      awsPrincipals: [],
      hasDeny: false,
    },
    attachedPolicyArns: [],
    tags: {},
    ...overrides,
  };
}

/**
 * A believable App Mesh mesh; state only what matters.
 *
 * @public
 */
export function aMesh(overrides: Partial<Mesh> = {}): Mesh {
  const name = overrides.name ?? 'shop';
  return {
    kind: 'mesh',
    arn: `arn:aws:appmesh:${REGION}:${ACCOUNT}:mesh/${name}`,
    name,
    accountId: ACCOUNT,
    region: REGION,
    source: 'app-mesh-api',
    status: 'ACTIVE',
    tags: {},
    ...overrides,
  };
}

/**
 * A believable object of the mesh `shop`; state its type, its name and what matters.
 *
 * @public
 */
export function aMeshObject(
  overrides: Pick<MeshObject, 'type' | 'name'> & Partial<MeshObject>,
): MeshObject {
  const meshName = overrides.meshName ?? 'shop';
  const meshArn = `arn:aws:appmesh:${REGION}:${ACCOUNT}:mesh/${meshName}`;
  const path = overrides.parentName
    ? `${overrides.parentName}/${overrides.type}/${overrides.name}`
    : overrides.name;
  return {
    kind: 'mesh-object',
    arn: `${meshArn}/${overrides.type}/${path}`,
    accountId: ACCOUNT,
    region: REGION,
    meshName,
    meshArn,
    source: 'app-mesh-api',
    status: 'ACTIVE',
    listeners: [],
    backends: [],
    targets: [],
    spec: {},
    tags: {},
    ...overrides,
  };
}

/**
 * A believable add-on of the cluster `blue`; state only what matters.
 *
 * @public
 */
export function anAddon(overrides: Partial<Addon> = {}): Addon {
  const name = overrides.name ?? 'vpc-cni';
  const cluster = inCluster(overrides);
  return {
    kind: 'addon',
    arn: `${childArn(cluster, 'addon')}/${name}/1`,
    name,
    ...cluster,
    status: 'ACTIVE',
    version: 'v1.19.2-eksbuild.1',
    podIdentityAssociationArns: [],
    tags: {},
    health: [],
    ...overrides,
  };
}

/**
 * A believable access entry of the cluster `blue` without policies; state only what matters.
 *
 * @public
 */
export function anAccessEntry(
  overrides: Partial<AccessEntry> = {},
): AccessEntry {
  const cluster = inCluster(overrides);
  const name = overrides.name ?? 'platform-admin';
  return {
    kind: 'access-entry',
    arn: `${childArn(cluster, 'access-entry')}/role/${
      cluster.accountId
    }/${name}/1`,
    name,
    ...cluster,
    principalArn: `arn:aws:iam::${cluster.accountId}:role/${name}`,
    type: 'STANDARD',
    kubernetesGroups: [],
    policies: [],
    tags: {},
    ...overrides,
  };
}

/**
 * A believable Pod Identity association of `shop/checkout` in the cluster `blue`; state only what matters.
 *
 * @public
 */
export function aPodIdentityAssociation(
  overrides: Partial<PodIdentityAssociation> = {},
): PodIdentityAssociation {
  const cluster = inCluster(overrides);
  const id = overrides.id ?? 'a-1';
  const namespace = overrides.namespace ?? 'shop';
  const serviceAccount = overrides.serviceAccount ?? 'checkout';
  return {
    kind: 'pod-identity-association',
    arn: `${childArn(cluster, 'podidentityassociation')}/${id}`,
    name: `${namespace}/${serviceAccount}`,
    ...cluster,
    id,
    namespace,
    serviceAccount,
    roleArn: `arn:aws:iam::${cluster.accountId}:role/checkout-pod-identity`,
    tags: {},
    ...overrides,
  };
}

/**
 * A believable OpenID Connect provider of IAM; state only what matters.
 *
 * @public
 */
export function anOidcProvider(
  overrides: Partial<OidcProvider> = {},
): OidcProvider {
  const name =
    overrides.name ?? `oidc.eks.${REGION}.amazonaws.com/id/0123456789ABCDEF`;
  const accountId = overrides.accountId ?? ACCOUNT;
  return {
    kind: 'oidc-provider',
    arn: `arn:aws:iam::${accountId}:oidc-provider/${name}`,
    name,
    accountId,
    region: REGION,
    clientIds: ['sts.amazonaws.com'],
    tags: {},
    ...overrides,
  };
}

function inCluster(overrides: {
  accountId?: string;
  region?: string;
  clusterName?: string;
}) {
  const accountId = overrides.accountId ?? ACCOUNT;
  const region = overrides.region ?? REGION;
  const clusterName = overrides.clusterName ?? 'blue';
  return {
    accountId,
    region,
    clusterName,
    clusterArn: `arn:aws:eks:${region}:${accountId}:cluster/${clusterName}`,
  };
}

function childArn(
  cluster: { accountId: string; region: string; clusterName: string },
  type: string,
) {
  return `arn:aws:eks:${cluster.region}:${cluster.accountId}:${type}/${cluster.clusterName}`;
}
