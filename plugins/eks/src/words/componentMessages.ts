/** The words of the cards of a component. */
export const componentMessages = {
  component: {
    runsOn: 'Runs on',
    runsOnLoading: 'Loading where it runs',
    identity: 'Identity',
    identityLoading: 'Loading the roles it may use',
    workload: 'Workload',
    cluster: 'Cluster',
    place: 'On',
    places: {
      nodegroup: 'node group',
      'node-pool': 'node pool',
      fargate: 'Fargate profile',
      'self-managed': 'node',
      hybrid: 'hybrid node',
      unscheduled: 'no node yet',
      unknown: 'node',
    },
    pods: 'Pods',
    serviceAccount: 'ServiceAccount',
    noPods: 'No pods',
    noPodsDescription: 'No cluster runs a pod of this component.',
    noPodsUnread:
      'No cluster that could be asked runs a pod of this component.',
    noBindings: 'No IAM role',
    noBindingsDescription:
      'The ServiceAccounts of this component are tied to no role.',
    noBindingsUnread:
      'In the clusters that could be asked, its ServiceAccounts are tied to no role.',
    noAnnotation: 'Nothing says which pods are its own',
    noAnnotationDescription:
      'This card needs the annotation {{kubernetesId}}, or {{serviceAccount}} with <cluster>/<namespace>/<name>.',
    unread_one: '{{count}} cluster could not be asked',
    unread_other: '{{count}} clusters could not be asked',
    unreadWhich: 'Which, and why',
  },
} as const;
