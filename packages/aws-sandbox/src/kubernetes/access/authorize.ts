import type { KubernetesCluster } from '../server/KubernetesCluster';
import { forbidden, type StatusError } from '../StatusError';
import { accessPolicyRules } from './accessPolicyRules';
import { boundRules } from './boundRules';
import { allows, type Attempt, type PolicyRule } from './PolicyRule';
import type { User } from './User';

/**
 * Checks that a user may do something: by an access policy whose scope holds there, or by a role bound to the user or one
 * of the user's groups.
 *
 * @throws StatusError 403 in Kubernetes' words.
 */
export function authorize(
  cluster: KubernetesCluster,
  user: User,
  attempt: Attempt,
): void {
  if (!isAllowed(cluster, user, attempt)) throw denied(user.username, attempt);
}

/** A user may not do something. */
export function denied(username: string, attempt: Attempt): StatusError {
  const { verb, group, resource, subresource, namespace, name } = attempt;
  const what = subresource ? `${resource}/${subresource}` : resource;
  const where = namespace
    ? `in the namespace "${namespace}"`
    : 'at the cluster scope';
  return forbidden(
    { group, plural: resource },
    name,
    `User "${username}" cannot ${verb} resource "${what}" in API group "${group}" ${where}`,
  );
}

/** Whether a user may do something. */
export function isAllowed(
  cluster: KubernetesCluster,
  user: User,
  attempt: Attempt,
): boolean {
  if (user.groups.includes('system:masters')) return true;
  return [
    ...policyRules(user, attempt.namespace),
    ...boundRules(cluster, user, attempt.namespace),
  ].some(rule => allows(rule, attempt));
}

function policyRules(user: User, namespace?: string): PolicyRule[] {
  return user.policies
    .filter(
      ({ accessScope: { type, namespaces } }) =>
        type === 'cluster' ||
        (namespace !== undefined &&
          namespaces.some(pattern => isMatch(pattern, namespace))),
    )
    .flatMap(({ policyArn }) => {
      const name = policyArn.split('/').at(-1) ?? '';
      return Object.hasOwn(accessPolicyRules, name)
        ? accessPolicyRules[name]
        : [];
    });
}

/** A namespace, or a prefix of namespaces with `*` at its end. */
function isMatch(pattern: string, namespace: string): boolean {
  return pattern.endsWith('*')
    ? namespace.startsWith(pattern.slice(0, -1))
    : namespace === pattern;
}
