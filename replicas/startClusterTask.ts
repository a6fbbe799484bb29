import type { Replicas } from './Replicas';

const ACCOUNT = '111122223333';
const ROLE = `arn:aws:iam::${ACCOUNT}:role`;
const TEMPLATE = 'eks-cluster';
const TEMPLATE_WITHIN_MS = 60_000;

interface Items<Item> {
  items: Item[];
}

interface Subnet {
  subnetId: string;
  isPublic: boolean;
  availableIpAddressCount: number;
}

/** A running task, as one replica tells of it. */
export interface ClusterTask {
  status(replica: number): Promise<string>;
  log(replica: number): Promise<string>;
}

/** A task of the scaffolder that makes a cluster with a node group and a Fargate profile, as its template offers. */
export async function startClusterTask(
  replicas: Replicas,
  clusterName: string,
): Promise<ClusterTask> {
  const get = async <Body>(path: string) =>
    (await replicas.ask<Body>(path)).body;
  await templateIsThere(replicas);
  const place = `accountId=${ACCOUNT}&region=eu-west-1`;
  const vpcs = await get<Items<{ vpcId: string }>>(
    `/eks/pickers/vpcs?${place}`,
  );
  const [{ vpcId }] = vpcs.items;
  const subnets = await get<Items<Subnet>>(
    `/eks/pickers/subnets?${place}&vpcId=${vpcId}`,
  );
  const { status, body } = await replicas.ask<{ id: string }>(
    '/scaffolder/v2/tasks',
    {
      method: 'POST',
      body: {
        templateRef: `template:default/${TEMPLATE}`,
        values: {
          scope: { accountId: ACCOUNT, region: 'eu-west-1' },
          clusterName,
          kubernetesVersion: '1.34',
          supportType: 'STANDARD',
          vpcId,
          subnetIds: subnets.items
            .filter(
              each => !each.isPublic && each.availableIpAddressCount > 100,
            )
            .map(({ subnetId }) => subnetId),
          endpointAccess: 'PRIVATE',
          clusterRoleArn: `${ROLE}/eks-cluster-role`,
          authenticationMode: 'API',
          creatorIsAdmin: false,
          nodegroupName: 'workers',
          nodeRoleArn: `${ROLE}/eks-node-role`,
          amiType: 'AL2023_x86_64_STANDARD',
          instanceTypes: ['m6i.large'],
          capacityType: 'ON_DEMAND',
          scaling: { minSize: 1, desiredSize: 2, maxSize: 3 },
          addFargateProfile: true,
          fargateProfileName: 'serverless',
          podExecutionRoleArn: `${ROLE}/eks-fargate-pod-role`,
          fargateSelectors: [{ namespace: 'jobs' }],
          tags: { owner: 'platform', environment: 'development' },
        },
      },
    },
  );
  if (status >= 400) {
    throw new Error(`The task was refused: ${JSON.stringify(body)}`);
  }
  const path = `/scaffolder/v2/tasks/${body.id}`;
  return {
    status: async replica => {
      const answer = await replicas.ask<{ status: string }>(path, { replica });
      return answer.body.status;
    },
    log: async replica => {
      const { body: events } = await replicas.ask<
        Array<{ body: { message: string } }>
      >(`${path}/events`, { replica });
      return events.map(event => event.body.message).join('\n');
    },
  };
}

async function templateIsThere(replicas: Replicas): Promise<void> {
  const deadline = Date.now() + TEMPLATE_WITHIN_MS;
  while (Date.now() < deadline) {
    const { status } = await replicas.ask(
      `/catalog/entities/by-name/template/default/${TEMPLATE}`,
    );
    if (status === 200) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error(
    `The template ${TEMPLATE} is not in the catalog after ${
      TEMPLATE_WITHIN_MS / 1000
    } s.`,
  );
}
