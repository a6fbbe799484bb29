import type { ResourceType } from './ResourceType';

type Extra = Partial<Omit<ResourceType, 'group' | 'version' | 'kind'>>;

const cluster: Extra = { namespaced: false };
const withStatus: Extra = { hasStatus: true };
const inAll: Extra = { hasStatus: true, categories: ['all'] };
const rbac: Extra = { names: 'path' };

/** Group and version, kind, short names, what else is special. */
const ROWS: Array<[string, string, string[], Extra?]> = [
  ['v1', 'Namespace', ['ns'], { ...cluster, ...withStatus, names: 'label' }],
  ['v1', 'Node', ['no'], { ...cluster, ...withStatus }],
  ['v1', 'PersistentVolume', ['pv'], { ...cluster, ...withStatus }],
  ['v1', 'ConfigMap', ['cm']],
  ['v1', 'Endpoints', ['ep'], { plural: 'endpoints' }],
  ['v1', 'Event', ['ev']],
  ['v1', 'LimitRange', ['limits']],
  ['v1', 'PersistentVolumeClaim', ['pvc'], withStatus],
  ['v1', 'Pod', ['po'], { ...inAll, required: ['spec.containers'] }],
  [
    'v1',
    'ReplicationController',
    ['rc'],
    { ...inAll, required: ['spec.template'] },
  ],
  ['v1', 'ResourceQuota', ['quota'], withStatus],
  ['v1', 'Secret', []],
  ['v1', 'Service', ['svc'], { ...inAll, names: 'label' }],
  ['v1', 'ServiceAccount', ['sa']],
  ['apps/v1', 'ControllerRevision', []],
  ['apps/v1', 'DaemonSet', ['ds'], workload()],
  ['apps/v1', 'Deployment', ['deploy'], workload()],
  ['apps/v1', 'ReplicaSet', ['rs'], { ...inAll, required: ['spec.selector'] }],
  ['apps/v1', 'StatefulSet', ['sts'], workload()],
  ['autoscaling/v2', 'HorizontalPodAutoscaler', ['hpa'], inAll],
  ['batch/v1', 'CronJob', ['cj'], inAll],
  ['batch/v1', 'Job', [], { ...inAll, required: ['spec.template'] }],
  ['coordination.k8s.io/v1', 'Lease', []],
  ['discovery.k8s.io/v1', 'EndpointSlice', []],
  [
    'networking.k8s.io/v1',
    'Ingress',
    ['ing'],
    { ...withStatus, plural: 'ingresses' },
  ],
  [
    'networking.k8s.io/v1',
    'IngressClass',
    [],
    { ...cluster, plural: 'ingressclasses' },
  ],
  [
    'networking.k8s.io/v1',
    'NetworkPolicy',
    ['netpol'],
    { plural: 'networkpolicies' },
  ],
  ['policy/v1', 'PodDisruptionBudget', ['pdb'], withStatus],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', [], { ...cluster, ...rbac }],
  [
    'rbac.authorization.k8s.io/v1',
    'ClusterRoleBinding',
    [],
    { ...cluster, ...rbac, required: ['roleRef'] },
  ],
  ['rbac.authorization.k8s.io/v1', 'Role', [], rbac],
  [
    'rbac.authorization.k8s.io/v1',
    'RoleBinding',
    [],
    { ...rbac, required: ['roleRef'] },
  ],
  [
    'scheduling.k8s.io/v1',
    'PriorityClass',
    ['pc'],
    { ...cluster, plural: 'priorityclasses' },
  ],
  ['storage.k8s.io/v1', 'CSIDriver', [], cluster],
  ['storage.k8s.io/v1', 'CSINode', [], cluster],
  [
    'storage.k8s.io/v1',
    'StorageClass',
    ['sc'],
    { ...cluster, plural: 'storageclasses' },
  ],
  ['storage.k8s.io/v1', 'VolumeAttachment', [], { ...cluster, ...withStatus }],
  [
    'admissionregistration.k8s.io/v1',
    'MutatingWebhookConfiguration',
    [],
    cluster,
  ],
  [
    'admissionregistration.k8s.io/v1',
    'ValidatingWebhookConfiguration',
    [],
    cluster,
  ],
  [
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    ['crd', 'crds'],
    { ...cluster, ...withStatus },
  ],
];

function workload(): Extra {
  return { ...inAll, required: ['spec.selector', 'spec.template'] };
}

/** The kinds that every cluster serves. */
export const builtInResources: ResourceType[] = ROWS.map(
  ([groupVersion, kind, shortNames, extra]) => {
    const [version, group = ''] = groupVersion.split('/').reverse();
    const singular = kind.toLowerCase();
    return {
      group,
      version,
      kind,
      listKind: `${kind}List`,
      plural: `${singular}s`,
      singular,
      shortNames,
      categories: [],
      namespaced: true,
      hasStatus: false,
      required: [],
      ...extra,
    };
  },
);

/** A built-in kind by its name. */
export function builtIn(kind: string): ResourceType {
  const found = builtInResources.find(resource => resource.kind === kind);
  if (!found) throw new Error(`No built-in kind '${kind}'`);
  return found;
}
