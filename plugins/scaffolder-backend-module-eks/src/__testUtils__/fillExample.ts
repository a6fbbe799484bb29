import {
  readVpcs,
  serviceNetworkSteps,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionBench } from './ActionBench';

/** The text of an example with the demo's subnets and VPC in it, once what it builds on is there. */
export async function fillExample(
  bench: ActionBench,
  example: string,
): Promise<string> {
  const aws = await bench.aws();
  if (example.includes('serviceNetworkName: payments')) {
    const [network] = serviceNetworkSteps(aws, {
      kind: 'service-network',
      name: 'payments',
      vpcAssociations: [],
    });
    await network.apply('made-before');
  }
  const subnetIds = await bench.subnetIds('private');
  const [{ vpcId }] = await readVpcs(aws);
  bench.sandbox.clearRequests();
  return ['subnet-0a', 'subnet-0b', 'subnet-0c']
    .reduce(
      (text, placeholder, index) =>
        text.replaceAll(placeholder, subnetIds[index]),
      example,
    )
    .replaceAll('vpc-0a', vpcId);
}
