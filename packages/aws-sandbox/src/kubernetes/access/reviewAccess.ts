import { recordAt } from '../objects/isRecord';
import { objectAnswer, type Answer } from '../server/Answer';
import { readRecord } from '../server/decodeBody';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import type { KubernetesRequest } from '../server/KubernetesRequest';
import { isAllowed } from './authorize';
import { groupsOf } from './boundRules';
import type { User } from './User';

/** Kinds that answer a question and are not stored. */
export const reviews: Record<
  string,
  {
    group: string;
    kind: string;
    review(
      cluster: KubernetesCluster,
      user: User,
      request: KubernetesRequest,
    ): Answer;
  }
> = {
  selfsubjectaccessreviews: {
    group: 'authorization.k8s.io',
    kind: 'SelfSubjectAccessReview',
    review: reviewAccess,
  },
  selfsubjectreviews: {
    group: 'authentication.k8s.io',
    kind: 'SelfSubjectReview',
    review: (_cluster, user) =>
      objectAnswer(
        {
          kind: 'SelfSubjectReview',
          apiVersion: 'authentication.k8s.io/v1',
          metadata: { creationTimestamp: null },
          status: {
            userInfo: {
              username: user.username,
              groups: groupsOf(user),
              extra: { arn: [user.arn] },
            },
          },
        },
        { status: 201 },
      ),
  },
};

/** Tells callers whether they may do something. */
function reviewAccess(
  cluster: KubernetesCluster,
  user: User,
  request: KubernetesRequest,
): Answer {
  const sent = readRecord(request);
  const spec = recordAt(sent, 'spec');
  const wanted = recordAt(spec, 'resourceAttributes');
  const text = (key: string) => (wanted[key] ? String(wanted[key]) : undefined);
  const allowed = spec.nonResourceAttributes
    ? true
    : isAllowed(cluster, user, {
        verb: text('verb') ?? '',
        group: text('group') ?? '',
        resource: text('resource') ?? '',
        subresource: text('subresource'),
        namespace: text('namespace'),
        name: text('name'),
      });
  return objectAnswer(
    {
      kind: 'SelfSubjectAccessReview',
      apiVersion: 'authorization.k8s.io/v1',
      metadata: { creationTimestamp: null },
      spec,
      status: { allowed },
    },
    { status: 201 },
  );
}
