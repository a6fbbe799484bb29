import type { JsonObject } from '@backstage/types';
import { ActionBench } from '../__testUtils__/ActionBench';
import { createAppmeshVirtualServiceCreateAction } from './appmeshVirtualServiceCreate';
import { createEksClusterCreateAction } from './eksClusterCreate';
import { createEksFargateProfileCreateAction } from './eksFargateProfileCreate';
import { createEksNodegroupCreateAction } from './eksNodegroupCreate';

/** What a new user gets wrong, and what the refusal has to say: what, and where. */
interface Refusal {
  title: string;
  /** Laid over a sound input; a function is given the demo's subnets. */
  input: JsonObject | ((subnets: Subnets) => JsonObject);
  says: string[];
}

interface Subnets {
  private: string[];
  public: string[];
  isolated: string[];
}

const where = { accountId: '111122223333', region: 'eu-west-1' };
const place = 'eu-west-1 of 111122223333';
const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

const clusters: Refusal[] = [
  {
    title: 'a name with spaces',
    input: { name: 'my first cluster' },
    says: ["found 'my first cluster'", "such as 'my-first-cluster'"],
  },
  {
    title: 'one subnet',
    input: subnets => ({
      resourcesVpcConfig: { subnetIds: [subnets.private[0]] },
    }),
    says: [
      'resourcesVpcConfig.subnetIds: Wanted at least 2 subnets in 2 availability zones, found 1',
    ],
  },
  {
    title: 'two subnets in one zone',
    input: subnets => ({
      resourcesVpcConfig: {
        subnetIds: [subnets.private[0], subnets.public[0]],
      },
    }),
    says: ['in at least 2 availability zones, found all 2 in eu-west-1a'],
  },
  {
    title: 'a subnet with too few addresses',
    input: subnets => ({
      resourcesVpcConfig: {
        subnetIds: [subnets.isolated[0], subnets.private[1]],
      },
    }),
    says: ['at least 6 free addresses in each subnet, found 4'],
  },
  {
    title: 'a subnet that does not exist',
    input: subnets => ({
      resourcesVpcConfig: {
        subnetIds: [subnets.private[0], 'subnet-0deadbeef'],
      },
    }),
    says: [`No subnet 'subnet-0deadbeef' in ${place}`],
  },
  {
    title: 'a role that does not exist',
    input: { roleArn: role('nobody') },
    says: [`roleArn: No role '${role('nobody')}' in account 111122223333`],
  },
  {
    title: 'a role that EKS may not assume',
    input: { roleArn: role('ci-deploy') },
    says: [
      "a cluster role that eks.amazonaws.com may assume, found 'ci-deploy'",
    ],
  },
  {
    title: 'a name in place of the ARN of a role',
    input: { roleArn: 'eks-cluster-role' },
    says: [
      'roleArn: wanted the ARN of an IAM role, such as arn:aws:iam::111122223333:role/name, found "eks-cluster-role"',
    ],
  },
  {
    title: 'a role of another account',
    input: { roleArn: 'arn:aws:iam::444455556666:role/eks-cluster-role' },
    says: ['of account 111122223333, found', 'of account 444455556666'],
  },
  {
    title: 'a name that exists',
    input: { name: 'platform-dev' },
    says: [
      `Cluster 'platform-dev' already exists in ${place} and is not what was asked for`,
      'accessConfig.authenticationMode: wanted "API", found "API_AND_CONFIG_MAP"',
      'Choose another name',
    ],
  },
  {
    title: 'an unknown region',
    input: { region: 'mars-north-1' },
    says: [
      'Account and region 111122223333/mars-north-1 are not configured',
      '111122223333/eu-west-1',
    ],
  },
  {
    title: 'an account that is not configured',
    input: { accountId: '999999999999' },
    says: ['Account and region 999999999999/eu-west-1 are not configured'],
  },
  {
    title: 'an account id that is none',
    input: { accountId: 'platform' },
    says: [
      'accountId: wanted an AWS account id of 12 digits, found "platform"',
    ],
  },
  {
    title: 'a version that EKS does not offer',
    input: { version: '1.99' },
    says: [
      `version: Wanted Kubernetes 1.99, which EKS does not offer in ${place}`,
    ],
  },
  {
    title: 'an input that does not exist',
    input: { clusterName: 'blue' },
    says: ["no such input as 'clusterName'"],
  },
  {
    title: 'everything missing',
    input: { name: undefined, roleArn: undefined },
    says: [
      'name: wanted string, found nothing',
      'roleArn: wanted string, found nothing',
    ],
  },
];

const nodegroups: Refusal[] = [
  {
    title: 'no such cluster',
    input: { clusterName: 'nowhere' },
    says: [`clusterName: No cluster 'nowhere' in ${place}`],
  },
  {
    title: 'a role that instances may not assume',
    input: { nodeRole: role('eks-cluster-role') },
    says: ['a node role that ec2.amazonaws.com may assume'],
  },
  {
    title: 'sizes out of order',
    input: { scalingConfig: { minSize: 5, desiredSize: 2, maxSize: 3 } },
    says: ['found minSize 5, desiredSize 2, maxSize 3'],
  },
  {
    title: 'an instance type that does not exist',
    input: { instanceTypes: ['m99.huge'] },
    says: [`instanceTypes: No instance type 'm99.huge' in ${place}`],
  },
  {
    title: 'an image of another architecture',
    input: { instanceTypes: ['m7g.large'], amiType: 'AL2023_x86_64_STANDARD' },
    says: ['found m7g.large of arm64'],
  },
  {
    title: 'Amazon Linux 2 after its end',
    input: { amiType: 'AL2_x86_64' },
    says: ['Amazon Linux 2 ended with Kubernetes 1.32'],
  },
  {
    title: 'a disk beside a launch template',
    input: { launchTemplate: { name: 'workers' }, diskSize: 50 },
    says: ['diskSize: Wanted no diskSize beside launchTemplate, found 50'],
  },
  {
    title: 'a name that exists',
    input: { nodegroupName: 'system' },
    says: [
      `Node group 'system' of cluster 'platform-dev' already exists in ${place}`,
      'scalingConfig.minSize: wanted 1, found 2',
    ],
  },
];

const fargateProfiles: Refusal[] = [
  {
    title: 'a public subnet',
    input: subnets => ({ subnets: subnets.public }),
    says: [
      'Wanted private subnets, found',
      'with a route to an internet gateway',
    ],
  },
  {
    title: 'a role that Fargate may not assume',
    input: { podExecutionRoleArn: role('eks-node-role') },
    says: [
      'a pod execution role that eks-fargate-pods.amazonaws.com may assume',
    ],
  },
  {
    title: 'six selectors',
    input: {
      selectors: Array.from({ length: 6 }, (_, index) => ({
        namespace: `team-${index}`,
      })),
    },
    says: ['selectors: Wanted 1 to 5 selectors, found 6'],
  },
  {
    title: 'the prefix that EKS keeps',
    input: { fargateProfileName: 'eks-batch' },
    says: ["without the prefix 'eks-'"],
  },
  {
    title: 'a name that exists',
    input: { fargateProfileName: 'serverless' },
    says: [
      `Fargate profile 'serverless' of cluster 'platform-dev' already exists in ${place}`,
      'selectors: wanted',
    ],
  },
];

const virtualServices: Refusal[] = [
  {
    title: 'no such mesh',
    input: { meshName: 'nowhere' },
    says: [`meshName: No mesh 'nowhere' in ${place}`],
  },
  {
    title: 'a provider that does not exist',
    input: { provider: { virtualNode: { virtualNodeName: 'nobody' } } },
    says: [`provider: No virtual node 'nobody' in mesh 'shop' in ${place}`],
  },
  {
    title: 'a provider of two kinds',
    input: {
      provider: {
        virtualNode: { virtualNodeName: 'cart' },
        virtualRouter: { virtualRouterName: 'orders-router' },
      },
    },
    says: ['provider'],
  },
  {
    title: 'a name that exists',
    input: { virtualServiceName: 'checkout.shop.svc.cluster.local' },
    says: [
      `Virtual service 'checkout.shop.svc.cluster.local' of mesh 'shop' already exists in ${place}`,
      `provider: wanted "virtual node 'cart'", found "virtual router 'checkout-router'"`,
    ],
  },
];

const actions = {
  'eks:cluster:create': {
    create: createEksClusterCreateAction,
    refusals: clusters,
    sound: (subnets: Subnets): JsonObject => ({
      name: 'blue',
      roleArn: role('eks-cluster-role'),
      resourcesVpcConfig: { subnetIds: subnets.private },
    }),
  },
  'eks:nodegroup:create': {
    create: createEksNodegroupCreateAction,
    refusals: nodegroups,
    sound: (): JsonObject => ({
      clusterName: 'platform-dev',
      nodegroupName: 'workers',
      nodeRole: role('eks-node-role'),
    }),
  },
  'eks:fargateProfile:create': {
    create: createEksFargateProfileCreateAction,
    refusals: fargateProfiles,
    sound: (): JsonObject => ({
      clusterName: 'platform-dev',
      fargateProfileName: 'batch',
      podExecutionRoleArn: role('eks-fargate-pod-role'),
      selectors: [{ namespace: 'batch' }],
    }),
  },
  'appmesh:virtualService:create': {
    create: createAppmeshVirtualServiceCreateAction,
    refusals: virtualServices,
    sound: (): JsonObject => ({
      meshName: 'shop',
      virtualServiceName: 'shipping.shop.svc.cluster.local',
      provider: { virtualNode: { virtualNodeName: 'cart' } },
    }),
  },
};

const table = Object.entries(actions).flatMap(([id, action]) =>
  action.refusals.map(refusal => ({ id, action, ...refusal })),
);

describe('what a new user gets wrong is refused before anything is created', () => {
  let bench: ActionBench;
  let subnets: Subnets;

  beforeAll(async () => {
    bench = await ActionBench.start();
    subnets = {
      private: await bench.subnetIds('private'),
      public: await bench.subnetIds('public'),
      isolated: await bench.subnetIds('isolated'),
    };
  });
  afterAll(() => bench.close());

  it.each(table)('$id: $title', async ({ action, input, says }) => {
    const { error } = await bench.run(action.create(bench.deps), {
      ...where,
      ...action.sound(subnets),
      ...(typeof input === 'function' ? input(subnets) : input),
    });

    expect(error?.name).toMatch(/^(InputError|ConflictError)$/);
    for (const words of says) {
      expect(error?.message).toContain(words);
    }
    expect(bench.writes()).toEqual([]);
  });

  it('tells everything that is wrong at once', async () => {
    const { error } = await bench.run(
      createEksClusterCreateAction(bench.deps),
      {
        ...where,
        name: 'my first cluster',
        version: '1.99',
        roleArn: role('nobody'),
        resourcesVpcConfig: { subnetIds: [subnets.private[0]] },
      },
    );

    expect(error?.message).toMatch(
      /^eks:cluster:create is refused before anything is created in eu-west-1 of 111122223333, for 4 reasons:\n {2}1\. .*\n {2}2\. .*\n {2}3\. .*\n {2}4\. /,
    );
    expect(bench.writes()).toEqual([]);
  });
});
