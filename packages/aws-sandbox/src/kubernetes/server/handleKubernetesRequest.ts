import { authenticate } from '../access/authenticate';
import { authorize } from '../access/authorize';
import { reviews } from '../access/reviewAccess';
import type { User } from '../access/User';
import { discover, publicPaths } from '../discovery/discover';
import { methodNotAllowed, unknownPath } from '../StatusError';
import { verbOf, verbs } from '../verbs/verbs';
import type { Answer } from './Answer';
import type { KubernetesCluster } from './KubernetesCluster';
import type { KubernetesRequest } from './KubernetesRequest';
import { findTarget, parseResourcePath } from './parsePath';

/** What became known of a request on its way, for the log. */
export interface RequestTrace {
  user?: User;
  /** Verb and resource, for example `list pods`. */
  operation?: string;
}

/**
 * Answers one request to one cluster: who is it, what is wanted, is it allowed, do it.
 *
 * @throws StatusError for everything that is refused.
 */
export function handleKubernetesRequest(
  cluster: KubernetesCluster,
  request: KubernetesRequest,
  trace: RequestTrace,
): Answer {
  const { segments } = request;
  if (segments.length === 1 && publicPaths.includes(segments[0])) {
    return discover(cluster, request)!;
  }
  const user = authenticate(cluster, request);
  trace.user = user;
  const discovered = request.method === 'GET' && discover(cluster, request);
  if (discovered) return discovered;

  const path = parseResourcePath(segments);
  if (!path) throw unknownPath();
  const { group, plural, namespace, name, subresource } = path;
  if (Object.hasOwn(reviews, plural) && reviews[plural].group === group) {
    if (request.method !== 'POST') throw methodNotAllowed();
    return reviews[plural].review(cluster, user, request);
  }
  const verb = verbOf(request, name);
  const what = subresource ? `${plural}/${subresource}` : plural;
  trace.operation = `${verb} ${what}`;
  authorize(cluster, user, {
    verb,
    group,
    resource: plural,
    subresource,
    // A namespace itself is read by those who may read inside it.
    namespace: plural === 'namespaces' && group === '' ? name : namespace,
    name,
  });
  const target = findTarget(path, cluster.catalog);
  if (!target) throw unknownPath();
  if (subresource && !(subresource === 'status' && target.resource.hasStatus)) {
    throw unknownPath();
  }
  return verbs[verb]({ ...target, cluster, request });
}
