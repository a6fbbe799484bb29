import { createEksClusterCreateAction } from '../actions/eksClusterCreate';
import type { ActionBench } from './ActionBench';

/** Has AWS begin a cluster over the private subnets of the demo, without waiting for it. */
export async function beginCluster(
  bench: ActionBench,
  name: string,
): Promise<void> {
  const abort = new AbortController();
  await bench.run(
    createEksClusterCreateAction(bench.deps),
    {
      accountId: '111122223333',
      region: 'eu-west-1',
      name,
      roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
      resourcesVpcConfig: { subnetIds: await bench.subnetIds('private') },
    },
    {
      taskId: `made-${name}`,
      signal: abort.signal,
      onLog: ({ message }) =>
        message.startsWith('AWS accepted') && abort.abort(),
    },
  );
}
