import type {
  NodegroupUpdateRequest,
  PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readCluster } from '../read/readCluster';
import { readEksQuotas } from '../read/readEksQuotas';
import type { ReadOptions } from '../read/ReadOptions';
import { askFact } from './askFact';

/**
 * Reads what preflight needs to judge the changes of a node group: nothing that none of them concerns.
 *
 * @public
 */
export async function gatherNodegroupUpdateFacts(
  aws: AwsScope,
  request: NodegroupUpdateRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { accountId, region } = aws.scope;
  const { changes, next } = request;
  const { clusterName } = next;
  const [cluster, quotas] = await Promise.all([
    changes.includes('version')
      ? askFact(readCluster(aws, { clusterName }, options), options)
      : undefined,
    changes.includes('config')
      ? askFact(readEksQuotas(aws, options), options)
      : undefined,
  ]);
  return {
    scope: { accountId, region },
    ...(cluster && { cluster }),
    ...(quotas && { quotas }),
  };
}
