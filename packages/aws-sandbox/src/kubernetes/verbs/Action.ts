import type { KubernetesCluster } from '../server/KubernetesCluster';
import type { KubernetesRequest } from '../server/KubernetesRequest';
import type { Target } from '../server/parsePath';

/** A verb on its way: who is asked, for what, and how. */
export interface Action extends Target {
  cluster: KubernetesCluster;
  request: KubernetesRequest;
}

/** Whether the client only wants to know what would happen. */
export function isDryRun({ request }: Action): boolean {
  return request.query.get('dryRun') === 'All';
}

/** The name under which a client's changes are accounted: as it says, else what its user agent begins with. */
export function managerOf({ request }: Action): string {
  const given = request.query.get('fieldManager');
  if (given) return given;
  const [agent] = (request.headers['user-agent'] ?? '').split('/');
  return agent || 'unknown';
}
