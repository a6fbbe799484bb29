import type { MeshAttachment } from '@eks-platform/backstage-plugin-eks-common';
import { splitAnswer } from '../../translate/lattice/splitAnswer';
import type { LatticeQuestions } from './LatticeQuestions';

/** The auth policy, where one can be in force, and the access logs of a service network or a service. */
export async function readAttachments(
  questions: LatticeQuestions,
  resourceId: string,
  authType: string | undefined,
): Promise<MeshAttachment[]> {
  const [policy, logs] = await Promise.all([
    authType === 'AWS_IAM' ? questions.getAuthPolicy(resourceId) : undefined,
    questions.listAccessLogSubscriptions(resourceId),
  ]);
  return [
    ...(policy?.policy
      ? [
          {
            type: 'auth-policy' as const,
            name: resourceId,
            detail: policy.state,
            ...splitAnswer(policy),
          },
        ]
      : []),
    ...logs.map(log => ({
      type: 'access-log' as const,
      name: log.id ?? log.destinationArn ?? '',
      awsArn: log.arn,
      detail: log.destinationArn,
      ...splitAnswer(log),
    })),
  ];
}
