import {
  UpdateNodegroupConfigCommand,
  UpdateNodegroupVersionCommand,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { applyTags } from '../applyTags';
import type { DescribedNodegroup } from './describeNodegroup';
import type { NodegroupChange } from './NodegroupChange';

/**
 * Asks EKS for one change of a node group; returns the identifier of the update that AWS makes of it, undefined where the
 * change is made as soon as AWS has answered.
 *
 * @throws ConflictError when another change of the node group is in progress, see `isTurnTaken`.
 * @public
 */
export async function applyNodegroupChange(
  aws: AwsScope,
  nodegroup: Pick<
    DescribedNodegroup,
    'clusterName' | 'nodegroupName' | 'nodegroupArn'
  >,
  step: NodegroupChange,
  options: {
    clientRequestToken: string;
    /** Lets EKS end pods that cannot be drained. */
    force?: boolean;
    signal?: AbortSignal;
  },
): Promise<string | undefined> {
  const { clusterName, nodegroupName, nodegroupArn = '' } = nodegroup;
  const { clientRequestToken, force, signal } = options;
  const { eks, scope } = aws;
  const names = { clusterName, nodegroupName, clientRequestToken };
  const resource = `node group '${nodegroupName}' of cluster '${clusterName}'`;
  const sent = { abortSignal: signal };
  const { ask } = step;
  switch (ask.type) {
    case 'tags': {
      const { set, remove } = ask;
      await applyTags(aws, nodegroupArn, { set, remove }, { signal });
      return undefined;
    }
    case 'config': {
      const operation = 'eks:UpdateNodegroupConfig';
      const input = { ...ask.input, ...names };
      const answer = await askAws({ operation, resource, scope }, () =>
        eks.send(new UpdateNodegroupConfigCommand(input), sent),
      );
      return answer.update?.id;
    }
    case 'version': {
      const operation = 'eks:UpdateNodegroupVersion';
      const input = { ...ask.input, ...names, ...(force && { force }) };
      const answer = await askAws({ operation, resource, scope }, () =>
        eks.send(new UpdateNodegroupVersionCommand(input), sent),
      );
      return answer.update?.id;
    }
    default:
      throw new Error(`No request for ${JSON.stringify(ask)}`);
  }
}
