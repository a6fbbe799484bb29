import type { PolicyRule } from './PolicyRule';

const READ = ['get', 'list', 'watch'];
const WRITE = ['create', 'update', 'patch', 'delete', 'deletecollection'];

/** What can be read with the view policy: no secrets, no nodes, no roles, no custom resources. */
const SEEN: Record<string, string[]> = {
  '': [
    'configmaps',
    'endpoints',
    'events',
    'limitranges',
    'namespaces',
    'namespaces/status',
    'persistentvolumeclaims',
    'persistentvolumeclaims/status',
    'pods',
    'pods/log',
    'pods/status',
    'resourcequotas',
    'resourcequotas/status',
    'serviceaccounts',
    'services',
    'services/status',
  ],
  apps: withStatus('daemonsets', 'deployments', 'replicasets', 'statefulsets'),
  autoscaling: withStatus('horizontalpodautoscalers'),
  batch: withStatus('cronjobs', 'jobs'),
  'networking.k8s.io': [...withStatus('ingresses'), 'networkpolicies'],
  policy: withStatus('poddisruptionbudgets'),
};

/** What can be changed with the edit policy. */
const CHANGED: Record<string, string[]> = {
  '': [
    'configmaps',
    'events',
    'persistentvolumeclaims',
    'pods',
    'secrets',
    'serviceaccounts',
    'services',
  ],
  apps: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'],
  autoscaling: ['horizontalpodautoscalers'],
  batch: ['cronjobs', 'jobs'],
  'networking.k8s.io': ['ingresses', 'networkpolicies'],
  policy: ['poddisruptionbudgets'],
};

const view = rules(SEEN, READ);
const edit = [
  ...view,
  ...rules(CHANGED, [...READ, ...WRITE]),
  ...rules({ 'coordination.k8s.io': ['leases'] }, [...READ, ...WRITE]),
];
const admin = [
  ...edit,
  ...rules({ 'rbac.authorization.k8s.io': ['roles', 'rolebindings'] }, [
    ...READ,
    ...WRITE,
  ]),
];

/** What the access policies of EKS allow, by their names; a policy that is not here allows nothing in the sandbox. */
export const accessPolicyRules: Record<string, PolicyRule[]> = {
  AmazonEKSClusterAdminPolicy: rules({ '*': ['*'] }, ['*']),
  AmazonEKSAdminPolicy: admin,
  AmazonEKSEditPolicy: edit,
  AmazonEKSViewPolicy: view,
  AmazonEKSAdminViewPolicy: rules({ '*': ['*'] }, READ),
  AmazonEKSSecretReaderPolicy: rules({ '': ['secrets'] }, READ),
};

function rules(
  resources: Record<string, string[]>,
  verbs: string[],
): PolicyRule[] {
  return Object.entries(resources).map(([group, names]) => ({
    apiGroups: [group],
    resources: names,
    verbs,
  }));
}

function withStatus(...names: string[]): string[] {
  return names.flatMap(name => [name, `${name}/status`]);
}
