import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { ActionBench } from '../__testUtils__/ActionBench';
import {
  describeActionContract,
  type ActionContract,
} from '../__testUtils__/describeActionContract';
import { createAppmeshGatewayRouteCreateAction } from './appmeshGatewayRouteCreate';
import { createAppmeshMeshCreateAction } from './appmeshMeshCreate';
import { createAppmeshRouteCreateAction } from './appmeshRouteCreate';
import { createAppmeshVirtualGatewayCreateAction } from './appmeshVirtualGatewayCreate';
import { createAppmeshVirtualNodeCreateAction } from './appmeshVirtualNodeCreate';
import { createAppmeshVirtualRouterCreateAction } from './appmeshVirtualRouterCreate';

type CreateAction = ActionContract['createAction'];

/** The input of an action's second example, the fuller one. */
function exampleInput(createAction: CreateAction): JsonObject {
  const { examples } = createAction({} as never) as unknown as {
    examples: Array<{ example: string }>;
  };
  return parse(examples[1].example).steps[0].input;
}

interface Case {
  id: string;
  createAction: CreateAction;
  writes: string[];
  createOperation: string;
  describeOperation: string;
  differs: ActionContract['differs'];
  /** Outputs besides the mesh. */
  outputs: JsonObject;
  entityRef: RegExp;
}

const arn = 'arn:aws:appmesh:eu-west-1:111122223333:mesh';
const ofMesh = /^resource:default\/mesh\.shop\.eu-west-1\.111122223333$/;

const cases: Case[] = [
  {
    id: 'appmesh:mesh:create',
    createAction: createAppmeshMeshCreateAction,
    writes: ['appmesh:CreateMesh'],
    createOperation: 'CreateMesh',
    describeOperation: 'DescribeMesh',
    differs: {
      input: { egressFilter: { type: 'DROP_ALL' } },
      says: [
        "Mesh 'open' already exists in eu-west-1 of 111122223333",
        'egressFilter.type: wanted "DROP_ALL", found "ALLOW_ALL"',
      ],
    },
    outputs: { meshName: 'open', meshArn: `${arn}/open` },
    entityRef: /^resource:default\/mesh\.open\.eu-west-1\.111122223333$/,
  },
  {
    id: 'appmesh:virtualNode:create',
    createAction: createAppmeshVirtualNodeCreateAction,
    writes: ['appmesh:CreateVirtualNode'],
    createOperation: 'CreateVirtualNode',
    describeOperation: 'DescribeVirtualNode',
    differs: {
      input: {
        serviceDiscovery: { dns: { hostname: 'reviews.shop.local' } },
      },
      says: ['serviceDiscovery.dns.hostname: wanted "reviews.shop.local"'],
    },
    outputs: {
      virtualNodeName: 'ratings',
      virtualNodeArn: `${arn}/shop/virtualNode/ratings`,
    },
    entityRef: ofMesh,
  },
  {
    id: 'appmesh:virtualRouter:create',
    createAction: createAppmeshVirtualRouterCreateAction,
    writes: [
      'appmesh:CreateVirtualRouter',
      'appmesh:CreateRoute',
      'appmesh:CreateRoute',
    ],
    createOperation: 'CreateVirtualRouter',
    describeOperation: 'DescribeVirtualRouter',
    differs: {
      input: {
        listeners: [{ portMapping: { port: 9090, protocol: 'http' } }],
      },
      says: ["Virtual router 'search-router' of mesh 'shop' already exists"],
    },
    outputs: {
      virtualRouterName: 'search-router',
      virtualRouterArn: `${arn}/shop/virtualRouter/search-router`,
    },
    entityRef: ofMesh,
  },
  {
    id: 'appmesh:route:create',
    createAction: createAppmeshRouteCreateAction,
    writes: ['appmesh:CreateRoute'],
    createOperation: 'CreateRoute',
    describeOperation: 'DescribeRoute',
    differs: {
      input: { priority: 11 },
      says: [
        "Route 'beta' of virtual router 'checkout-router' of mesh 'shop' already exists",
        'priority: wanted 11, found 10',
      ],
    },
    outputs: {
      routeName: 'beta',
      routeArn: `${arn}/shop/virtualRouter/checkout-router/route/beta`,
    },
    entityRef: ofMesh,
  },
  {
    id: 'appmesh:virtualGateway:create',
    createAction: createAppmeshVirtualGatewayCreateAction,
    writes: ['appmesh:CreateVirtualGateway'],
    createOperation: 'CreateVirtualGateway',
    describeOperation: 'DescribeVirtualGateway',
    differs: {
      input: {
        listeners: [{ portMapping: { port: 8444, protocol: 'grpc' } }],
      },
      says: ["Virtual gateway 'machines' of mesh 'shop' already exists"],
    },
    outputs: {
      virtualGatewayName: 'machines',
      virtualGatewayArn: `${arn}/shop/virtualGateway/machines`,
    },
    entityRef: ofMesh,
  },
  {
    id: 'appmesh:gatewayRoute:create',
    createAction: createAppmeshGatewayRouteCreateAction,
    writes: ['appmesh:CreateGatewayRoute'],
    createOperation: 'CreateGatewayRoute',
    describeOperation: 'DescribeGatewayRoute',
    differs: {
      input: { priority: 11 },
      says: [
        "Gateway route 'api' of virtual gateway 'ingress' of mesh 'shop' already exists",
        'priority: wanted 11, found 10',
      ],
    },
    outputs: {
      gatewayRouteName: 'api',
      gatewayRouteArn: `${arn}/shop/virtualGateway/ingress/gatewayRoute/api`,
    },
    entityRef: ofMesh,
  },
];

describe.each(cases)('$id', ({ createAction, ...wanted }) => {
  const input = exampleInput(createAction);

  describeActionContract({
    createAction,
    input: async () => input,
    badEnds: [],
    ...wanted,
  });

  it('says that App Mesh has ended and outputs what later steps need', async () => {
    const bench = await ActionBench.start();
    try {
      const { outputs, log } = await bench.run(createAction(bench.deps), input);

      expect(outputs).toEqual({
        meshName: 'shop',
        ...wanted.outputs,
        entityRef: expect.stringMatching(wanted.entityRef),
      });
      expect(log[0]).toMatchObject({
        level: 'warn',
        message: expect.stringMatching(
          /ended App Mesh on 2026-09-30.*VPC Lattice/,
        ),
      });
    } finally {
      await bench.close();
    }
  });

  it('sends the specification as it was given', async () => {
    const bench = await ActionBench.start();
    try {
      await bench.run(createAction(bench.deps), input);

      const sent = bench.requests(wanted.createOperation)[0].input as {
        spec: JsonObject;
        tags: unknown;
      };
      const { accountId, region, meshName, routes, tags, ...rest } = input;
      const names = Object.keys(wanted.outputs);
      const spec = Object.fromEntries(
        Object.entries(rest).filter(
          ([key]) => !names.includes(key) && !/^virtual\w+Name$/.test(key),
        ),
      );
      expect(sent.spec).toEqual(spec);
      expect(sent.tags).toEqual(
        Object.entries(tags ?? {}).map(([key, value]) => ({ key, value })),
      );
    } finally {
      await bench.close();
    }
  });
});
