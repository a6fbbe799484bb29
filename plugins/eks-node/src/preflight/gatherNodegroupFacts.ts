import {
  factValue,
  type NodegroupRequest,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readInstanceTypeFacts } from '../read/readInstanceTypeFacts';
import { readNodegroupNames } from '../read/readNodegroupNames';
import type { ReadOptions } from '../read/ReadOptions';
import { askCallerPermissions } from './askCallerPermissions';
import { askFact } from './askFact';
import { askRoom } from './askRoom';
import { gatherWorkloadFacts } from './gatherWorkloadFacts';

/**
 * Reads what preflight needs to judge a node group.
 *
 * @public
 */
export async function gatherNodegroupFacts(
  aws: AwsScope,
  request: NodegroupRequest,
  options: ReadOptions = {},
): Promise<PreflightFacts> {
  const { clusterName, nodeRole, subnets, instanceTypes = [] } = request;
  const facts = await gatherWorkloadFacts(
    aws,
    { clusterName, roleArn: nodeRole, subnetIds: subnets },
    options,
  );
  const zones = (factValue(facts.subnets) ?? []).map(
    subnet => subnet.availabilityZone,
  );
  const [types, room, permissions] = await Promise.all([
    askFact(
      readInstanceTypeFacts(
        aws,
        { instanceTypes, availabilityZones: [...new Set(zones)] },
        options,
      ),
      options,
    ),
    askRoom(
      aws,
      facts,
      () => readNodegroupNames(aws, { clusterName }, options),
      options,
    ),
    askCallerPermissions(aws, request, options),
  ]);
  return { ...facts, instanceTypes: types, ...room, ...permissions };
}
