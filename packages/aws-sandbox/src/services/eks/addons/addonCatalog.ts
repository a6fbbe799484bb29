import { clusterVersions } from '../clusterVersions';
import type { AddonSpec, AddonVersionSpec } from './AddonSpec';
import { configurationSchema } from './configurationSchema';

const NODES = ['ec2', 'hybrid'];
const ALL = clusterVersions.map(({ version }) => version);

/** The add-ons of the sandbox: a selection of those that EKS offers. */
export const addonCatalog: AddonSpec[] = [
  addon('vpc-cni', 'networking', {
    computeTypes: ['ec2'],
    serviceAccounts: [account('aws-node', 'AmazonEKS_CNI_Policy')],
    schema: configurationSchema('env', 'enableNetworkPolicy', 'nodeAgent'),
    versions: everywhere(
      'v1.21.1-eksbuild.3',
      'v1.21.0-eksbuild.1',
      'v1.20.5-eksbuild.1',
      'v1.19.6-eksbuild.7',
    ),
  }),
  addon('coredns', 'networking', {
    computeTypes: ['ec2', 'fargate', 'hybrid'],
    needsCompute: true,
    schema: configurationSchema(
      'autoScaling',
      'computeType',
      'corefile',
      'podDisruptionBudget',
      'replicaCount',
    ),
    versions: [
      between('v1.13.2-eksbuild.1', '1.34', '1.35', ['1.35']),
      between('v1.12.4-eksbuild.6', '1.33', '1.35', ['1.33', '1.34']),
      between('v1.11.4-eksbuild.28', '1.30', '1.33', ['1.30', '1.31', '1.32']),
      between('v1.11.3-eksbuild.2', '1.30', '1.32'),
    ],
  }),
  addon('kube-proxy', 'networking', {
    computeTypes: ['ec2', 'hybrid'],
    schema: configurationSchema('ipvs', 'mode'),
    versions: [...clusterVersions].reverse().flatMap(kubeProxyVersions),
  }),
  addon('eks-pod-identity-agent', 'security', {
    schema: configurationSchema('env'),
    versions: everywhere('v1.3.10-eksbuild.2', 'v1.3.9-eksbuild.5'),
  }),
  addon('eks-node-monitoring-agent', 'observability', {
    schema: configurationSchema(),
    versions: everywhere('v1.5.1-eksbuild.1', 'v1.4.3-eksbuild.2'),
  }),
  addon('aws-ebs-csi-driver', 'storage', {
    computeTypes: ['ec2'],
    needsCompute: true,
    serviceAccounts: [
      account('ebs-csi-controller-sa', 'service-role/AmazonEBSCSIDriverPolicy'),
    ],
    schema: configurationSchema('controller', 'node'),
    versions: everywhere('v1.56.0-eksbuild.1', 'v1.54.0-eksbuild.1'),
  }),
  addon('aws-efs-csi-driver', 'storage', {
    computeTypes: ['ec2'],
    needsCompute: true,
    serviceAccounts: [
      account('efs-csi-controller-sa', 'service-role/AmazonEFSCSIDriverPolicy'),
    ],
    schema: configurationSchema('controller', 'node'),
    versions: everywhere('v2.3.0-eksbuild.1', 'v2.1.15-eksbuild.1'),
  }),
  addon('aws-mountpoint-s3-csi-driver', 'storage', {
    publisher: 's3',
    computeTypes: ['ec2'],
    serviceAccounts: [account('s3-csi-driver-sa', 'AmazonS3FullAccess')],
    schema: configurationSchema('node'),
    versions: everywhere('v2.3.0-eksbuild.1'),
  }),
  addon('snapshot-controller', 'storage', {
    needsCompute: true,
    schema: configurationSchema('replicaCount'),
    versions: everywhere('v8.4.0-eksbuild.2'),
  }),
  addon('amazon-cloudwatch-observability', 'observability', {
    publisher: 'cloudwatch',
    namespace: 'amazon-cloudwatch',
    needsCompute: true,
    serviceAccounts: [
      account('cloudwatch-agent', 'CloudWatchAgentServerPolicy'),
    ],
    schema: configurationSchema(),
    versions: everywhere('v4.9.0-eksbuild.1'),
  }),
  addon('metrics-server', 'observability', {
    owner: 'community',
    computeTypes: ['ec2', 'fargate', 'hybrid'],
    needsCompute: true,
    schema: configurationSchema('replicas', 'podDisruptionBudget'),
    versions: everywhere('v0.8.1-eksbuild.1', 'v0.8.0-eksbuild.6'),
  }),
  addon('kube-state-metrics', 'observability', {
    owner: 'community',
    namespace: 'kube-state-metrics',
    needsCompute: true,
    schema: configurationSchema('replicas'),
    versions: everywhere('v2.17.0-eksbuild.4'),
  }),
  addon('cert-manager', 'security', {
    owner: 'community',
    namespace: 'cert-manager',
    needsCompute: true,
    schema: configurationSchema('replicaCount'),
    versions: everywhere('v1.19.2-eksbuild.1'),
  }),
  addon('external-dns', 'networking', {
    owner: 'community',
    namespace: 'external-dns',
    needsCompute: true,
    serviceAccounts: [account('external-dns', 'AmazonRoute53FullAccess')],
    schema: configurationSchema('env'),
    versions: everywhere('v0.20.0-eksbuild.2'),
  }),
];

/** Looks an add-on up by its name. */
export function findAddonSpec(name: string): AddonSpec | undefined {
  return addonCatalog.find(spec => spec.name === name);
}

/** The version that an add-on gets on a Kubernetes version when none is named. */
export function defaultAddonVersion(
  spec: AddonSpec,
  kubernetesVersion: string,
): string | undefined {
  return spec.versions.find(({ defaultFor }) =>
    defaultFor.includes(kubernetesVersion),
  )?.version;
}

function addon(
  name: string,
  type: string,
  rest: Partial<AddonSpec> & Pick<AddonSpec, 'schema' | 'versions'>,
): AddonSpec {
  return {
    name,
    type,
    publisher: 'eks',
    owner: 'aws',
    namespace: 'kube-system',
    computeTypes: NODES,
    needsCompute: false,
    serviceAccounts: [],
    ...rest,
  };
}

function account(name: string, policy: string) {
  return { name, policies: [`arn:aws:iam::aws:policy/${policy}`] };
}

/** Versions that work with every Kubernetes version; the first is the default. */
function everywhere(...versions: string[]): AddonVersionSpec[] {
  return versions.map((version, index) => ({
    version,
    compatibleWith: ALL,
    defaultFor: index === 0 ? ALL : [],
  }));
}

function between(
  version: string,
  from: string,
  to: string,
  defaultFor: string[] = [],
): AddonVersionSpec {
  const compatibleWith = ALL.slice(ALL.indexOf(from), ALL.indexOf(to) + 1);
  return { version, compatibleWith, defaultFor };
}

/** A kube-proxy goes with the Kubernetes version whose number it bears. */
function kubeProxyVersions(row: {
  version: string;
  patchVersion: string;
}): AddonVersionSpec[] {
  const only = [row.version];
  return [
    {
      version: `v${row.patchVersion}-eksbuild.2`,
      compatibleWith: only,
      defaultFor: only,
    },
    {
      version: `v${row.version}.0-eksbuild.4`,
      compatibleWith: only,
      defaultFor: [],
    },
  ];
}
