import type { ClusterUpdateRule } from './ClusterUpdateRule';

/** Who turns Auto Mode off loses the nodes and load balancers that it has made. */
export const autoModeMayEnd: ClusterUpdateRule = ({ current, next }) =>
  current.computeConfig?.enabled && !next.computeConfig?.enabled
    ? [
        {
          severity: 'warning',
          code: 'AUTO_MODE_ENDS',
          field: 'computeConfig.enabled',
          message:
            'EKS terminates the nodes of Auto Mode and no longer looks after its volumes and load balancers',
          remedy:
            'See that other nodes can take the pods, and that controllers of your own take over volumes and load balancers.',
        },
      ]
    : [];
