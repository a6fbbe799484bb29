import { isRecord, recordAt } from '../objects/isRecord';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { builtIn } from '../resources/builtInResources';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import type { PolicyRule } from './PolicyRule';
import type { User } from './User';

/** What the bindings of a cluster give to a user: everywhere, and in a namespace if one is named. */
export function boundRules(
  cluster: KubernetesCluster,
  user: User,
  namespace?: string,
): PolicyRule[] {
  const { store } = cluster;
  const bindings = [
    ...store.list(builtIn('ClusterRoleBinding')),
    ...(namespace ? store.list(builtIn('RoleBinding'), namespace) : []),
  ];
  return bindings
    .filter(binding => binds(binding, user))
    .flatMap(binding => rulesOf(cluster, binding));
}

function binds({ subjects }: KubernetesObject, user: User): boolean {
  if (!Array.isArray(subjects)) return false;
  return subjects.some(
    subject =>
      isRecord(subject) &&
      (subject.kind === 'Group'
        ? groupsOf(user).includes(String(subject.name))
        : subject.kind === 'User' && subject.name === user.username),
  );
}

/** The groups of a user with the one that everyone known is in. */
export function groupsOf({ groups }: User): string[] {
  return [...groups, 'system:authenticated'];
}

function rulesOf(
  { store }: KubernetesCluster,
  binding: KubernetesObject,
): PolicyRule[] {
  const { kind, name } = recordAt(binding, 'roleRef');
  const role =
    kind === 'ClusterRole'
      ? store.get(builtIn('ClusterRole'), undefined, String(name))
      : store.get(builtIn('Role'), binding.metadata.namespace, String(name));
  return Array.isArray(role?.rules) ? (role.rules as PolicyRule[]) : [];
}
