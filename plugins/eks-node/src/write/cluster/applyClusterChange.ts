import {
  AssociateEncryptionConfigCommand,
  UpdateClusterConfigCommand,
  UpdateClusterVersionCommand,
  type Update as AwsUpdate,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import { clusterArn } from '../../aws/clusterArn';
import type { AwsScope } from '../../EksService';
import { applyTags } from '../applyTags';
import type { ClusterChange } from './ClusterChange';

/**
 * Asks EKS for one change of a cluster; returns the identifier of the update that AWS makes of it, undefined where the
 * change is made as soon as AWS has answered.
 *
 * @throws ConflictError when another change of the cluster is in progress, see `isTurnTaken`.
 * @public
 */
export async function applyClusterChange(
  aws: AwsScope,
  name: string,
  step: ClusterChange,
  options: {
    clientRequestToken: string;
    /** Lets EKS upgrade in spite of its insights. */
    force?: boolean;
    signal?: AbortSignal;
  },
): Promise<string | undefined> {
  const { signal } = options;
  if (step.ask.type === 'tags') {
    const { set, remove } = step.ask;
    const arn = clusterArn(aws.scope, name);
    await applyTags(aws, arn, { set, remove }, { signal });
    return undefined;
  }
  const update = await askForUpdate(aws, name, step.ask, options);
  return update?.id;
}

async function askForUpdate(
  aws: AwsScope,
  name: string,
  ask: Exclude<ClusterChange['ask'], { type: 'tags' }>,
  options: {
    clientRequestToken: string;
    force?: boolean;
    signal?: AbortSignal;
  },
): Promise<AwsUpdate | undefined> {
  const { clientRequestToken, force, signal } = options;
  const { eks, scope } = aws;
  const resource = `cluster '${name}'`;
  const sent = { abortSignal: signal };
  switch (ask.type) {
    case 'config': {
      const input = { ...ask.input, name, clientRequestToken };
      const operation = 'eks:UpdateClusterConfig';
      const answer = await askAws({ operation, resource, scope }, () =>
        eks.send(new UpdateClusterConfigCommand(input), sent),
      );
      return answer.update;
    }
    case 'version': {
      const { version } = ask;
      const operation = 'eks:UpdateClusterVersion';
      const input = {
        name,
        version,
        clientRequestToken,
        ...(force && { force }),
      };
      const answer = await askAws({ operation, resource, scope }, () =>
        eks.send(new UpdateClusterVersionCommand(input), sent),
      );
      return answer.update;
    }
    case 'encryption': {
      const { encryptionConfig } = ask;
      const operation = 'eks:AssociateEncryptionConfig';
      const input = { clusterName: name, encryptionConfig, clientRequestToken };
      const answer = await askAws({ operation, resource, scope }, () =>
        eks.send(new AssociateEncryptionConfigCommand(input), sent),
      );
      return answer.update;
    }
    default:
      throw new Error(`No request for ${JSON.stringify(ask)}`);
  }
}
