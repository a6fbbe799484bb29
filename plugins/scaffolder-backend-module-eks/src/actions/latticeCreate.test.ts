import type { JsonObject } from '@backstage/types';
import { readVpcs } from '@eks-platform/backstage-plugin-eks-node';
import { parse } from 'yaml';
import { ActionBench } from '../__testUtils__/ActionBench';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createLatticeServiceCreateAction } from './latticeServiceCreate';
import { createLatticeServiceNetworkCreateAction } from './latticeServiceNetworkCreate';
import { examples as networkExamples } from './latticeServiceNetworkCreate.examples';

const inputOf = ({ example }: { example: string }): JsonObject =>
  parse(example).steps[0].input;

const where = { accountId: '111122223333', region: 'eu-west-1' };
const network = inputOf(networkExamples[0]);
const service = {
  ...where,
  name: 'ratings',
  listeners: [
    {
      name: 'https',
      protocol: 'HTTPS',
      defaultAction: { fixedResponse: { statusCode: 404 } },
      rules: [
        {
          name: 'gone',
          priority: 10,
          match: { httpMatch: { pathMatch: { match: { prefix: '/v1' } } } },
          action: { fixedResponse: { statusCode: 500 } },
        },
      ],
    },
  ],
};

async function vpcOf(bench: ActionBench): Promise<string> {
  const [vpc] = await readVpcs(await bench.deps.eks.forScope(where));
  bench.sandbox.clearRequests();
  return vpc.vpcId;
}

describe('lattice:serviceNetwork:create', () => {
  describeActionContract({
    createAction: createLatticeServiceNetworkCreateAction,
    input: async () => network,
    writes: ['vpc-lattice:CreateServiceNetwork'],
    createOperation: 'CreateServiceNetwork',
    describeOperation: 'ListServiceNetworks',
    differs: {
      input: { authType: 'AWS_IAM' },
      says: [
        "Service network 'payments' already exists in eu-west-1 of 111122223333",
        'authType: wanted "AWS_IAM", found "NONE"',
      ],
    },
    badEnds: [],
  });
});

describe('lattice:service:create', () => {
  describeActionContract({
    createAction: createLatticeServiceCreateAction,
    input: async () => service,
    writes: [
      'vpc-lattice:CreateService',
      'vpc-lattice:CreateListener',
      'vpc-lattice:CreateRule',
    ],
    createOperation: 'CreateService',
    describeOperation: 'ListServices',
    differs: {
      input: {
        listeners: [
          {
            name: 'https',
            protocol: 'HTTPS',
            port: 8443,
            defaultAction: { fixedResponse: { statusCode: 404 } },
          },
        ],
      },
      says: [
        "Listener 'https' of service 'ratings' already exists in eu-west-1 of 111122223333",
        'port: wanted 8443, found 443',
      ],
    },
    badEnds: [],
  });
});

describe('a service in its network', () => {
  let bench: ActionBench;

  beforeEach(async () => {
    bench = await ActionBench.start();
  });
  afterEach(() => bench.close());

  it('is made whole: VPC, policies, targets, rules and association, and made once', async () => {
    const vpcId = await vpcOf(bench);
    const policy = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: '*',
          Action: 'vpc-lattice-svcs:Invoke',
          Resource: '*',
        },
      ],
    };
    const networkInput = {
      ...where,
      name: 'internal',
      authType: 'AWS_IAM',
      authPolicy: policy,
      vpcAssociations: [{ vpcId }],
    };
    const serviceInput = {
      ...where,
      name: 'cart',
      serviceNetworkName: 'internal',
      authType: 'AWS_IAM',
      authPolicy: policy,
      targetGroups: [
        {
          name: 'cart-v1',
          type: 'IP',
          config: {
            vpcIdentifier: vpcId,
            port: 8080,
            protocol: 'HTTP',
            healthCheck: { path: '/ping' },
          },
          targets: [{ id: '10.0.0.10', port: 8080 }],
        },
      ],
      listeners: [
        {
          name: 'http',
          protocol: 'HTTP',
          defaultAction: {
            forward: { targetGroups: [{ targetGroupName: 'cart-v1' }] },
          },
        },
      ],
    };
    const run = async () => [
      await bench.run(
        createLatticeServiceNetworkCreateAction(bench.deps),
        networkInput,
      ),
      await bench.run(
        createLatticeServiceCreateAction(bench.deps),
        serviceInput,
      ),
    ];

    const [madeNetwork, madeService] = await run();
    const writes = bench.writes();
    const [again, serviceAgain] = await run();

    expect(madeNetwork.error).toBeUndefined();
    expect(madeService.error).toBeUndefined();
    expect(madeNetwork.outputs).toMatchObject({
      serviceNetworkName: 'internal',
      serviceNetworkArn: expect.stringContaining(':servicenetwork/sn-'),
      entityRef:
        'resource:default/service-network.internal.eu-west-1.111122223333',
    });
    expect(madeService.outputs).toMatchObject({
      serviceName: 'cart',
      domainName: expect.stringContaining('cart-'),
      serviceNetworkName: 'internal',
      entityRef:
        'resource:default/internal.lattice.service.cart.eu-west-1.111122223333',
    });
    expect(bench.requests('RegisterTargets')).toHaveLength(1);
    expect(writes).toEqual(
      expect.arrayContaining([
        'vpc-lattice:CreateServiceNetworkVpcAssociation',
        'vpc-lattice:PutAuthPolicy',
        'vpc-lattice:CreateServiceNetworkServiceAssociation',
      ]),
    );
    expect(again.error).toBeUndefined();
    expect(serviceAgain.outputs).toEqual(madeService.outputs);
    expect(bench.writes()).toEqual(writes);
  });

  it('leaves a VPC in the service network it has', async () => {
    const vpcId = await vpcOf(bench);
    const make = (name: string) =>
      bench.run(createLatticeServiceNetworkCreateAction(bench.deps), {
        ...where,
        name,
        vpcAssociations: [{ vpcId }],
      });
    await make('first');

    const { error } = await make('second');

    expect(error?.message).toContain(
      'serviceNetworkName: wanted "second", found "first"',
    );
  });
});
