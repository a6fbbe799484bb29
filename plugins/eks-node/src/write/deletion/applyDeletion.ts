import {
  DeleteClusterCommand,
  DeleteFargateProfileCommand,
  DeleteNodegroupCommand,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import type { ReadOptions } from '../../read/ReadOptions';
import { undefinedWhenNotFound } from '../../read/undefinedWhenNotFound';
import { titleOfSubject, type DeletionSubject } from './DeletionSubject';

/**
 * Asks EKS to delete something; the answer means that the deletion is accepted, not that it is done. What is gone already
 * is as wanted.
 *
 * @throws ConflictError when something else is going on with it, see `isTurnTaken`.
 * @public
 */
export async function applyDeletion(
  aws: AwsScope,
  subject: DeletionSubject,
  options: ReadOptions = {},
): Promise<void> {
  await undefinedWhenNotFound(askForDeletion(aws, subject, options));
}

async function askForDeletion(
  aws: AwsScope,
  subject: DeletionSubject,
  { signal }: ReadOptions,
): Promise<void> {
  const { eks, scope } = aws;
  const { clusterName } = subject;
  const resource = titleOfSubject(subject);
  const sent = { abortSignal: signal };
  switch (subject.type) {
    case 'cluster':
      await askAws({ operation: 'eks:DeleteCluster', resource, scope }, () =>
        eks.send(new DeleteClusterCommand({ name: clusterName }), sent),
      );
      return;
    case 'nodegroup': {
      const { nodegroupName } = subject;
      const input = { clusterName, nodegroupName };
      await askAws({ operation: 'eks:DeleteNodegroup', resource, scope }, () =>
        eks.send(new DeleteNodegroupCommand(input), sent),
      );
      return;
    }
    case 'fargate-profile': {
      const { fargateProfileName } = subject;
      const input = { clusterName, fargateProfileName };
      await askAws(
        { operation: 'eks:DeleteFargateProfile', resource, scope },
        () => eks.send(new DeleteFargateProfileCommand(input), sent),
      );
      return;
    }
    default:
      throw new Error(`No deletion of ${JSON.stringify(subject)}`);
  }
}
