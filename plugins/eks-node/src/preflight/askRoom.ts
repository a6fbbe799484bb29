import {
  factValue,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { readEksQuotas } from '../read/readEksQuotas';
import type { ReadOptions } from '../read/ReadOptions';
import { readVpcEndpointServices } from '../read/readVpcEndpointServices';
import { askFact } from './askFact';

/** Asks whether there is room, and how subnets without a default route reach AWS. */
export async function askRoom(
  aws: AwsScope,
  facts: Pick<PreflightFacts, 'subnets' | 'cluster'>,
  siblings: () => Promise<string[]>,
  options: ReadOptions,
): Promise<Pick<PreflightFacts, 'quotas' | 'siblings' | 'vpcEndpoints'>> {
  const closed = (factValue(facts.subnets) ?? []).find(
    ({ egress }) => egress === 'none',
  );
  // In a cluster that does not exist there is nothing to count.
  const isNowhere = facts.cluster && !factValue(facts.cluster);
  const [quotas, names, vpcEndpoints] = await Promise.all([
    askFact(readEksQuotas(aws, options), options),
    isNowhere ? undefined : askFact(siblings(), options),
    closed && askFact(readVpcEndpointServices(aws, closed, options), options),
  ]);
  return {
    quotas,
    ...(names && { siblings: names }),
    ...(vpcEndpoints && { vpcEndpoints }),
  };
}
