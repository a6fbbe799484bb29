import { aVirtualServiceRequest, preflightFacts } from '../testUtils';
import { knownFact } from './Fact';
import type { PreflightFacts } from './facts';
import type {
  RouteRequest,
  VirtualNodeRequest,
  VirtualServiceRequest,
} from './requests/VirtualServiceRequest';
import { runPreflight } from './runPreflight';

interface Case {
  title: string;
  request?: Partial<VirtualServiceRequest>;
  facts?: Partial<PreflightFacts>;
  /** Severity and code of each finding. */
  findings: string[];
  /** What the first finding says. */
  says?: string;
}

const sound = aVirtualServiceRequest();
const router = sound.create!.virtualRouter!;
const nodes = sound.create!.virtualNodes!;

function routed(...routes: RouteRequest[]): Partial<VirtualServiceRequest> {
  return {
    create: { virtualNodes: nodes, virtualRouter: { ...router, routes } },
  };
}

function httpRoute(...weights: number[]): RouteRequest {
  return {
    routeName: 'all',
    httpRoute: {
      match: { prefix: '/' },
      action: {
        weightedTargets: weights.map((weight, index) => ({
          virtualNode: `reviews-v${(index % 2) + 1}`,
          weight,
        })),
      },
    },
  };
}

function withNode(
  overrides: Partial<VirtualNodeRequest>,
): Partial<VirtualServiceRequest> {
  return {
    create: {
      virtualRouter: router,
      virtualNodes: [{ ...nodes[0], ...overrides }, nodes[1]],
    },
  };
}

const cases: Case[] = [
  {
    title: 'no such mesh',
    facts: { mesh: knownFact(undefined) },
    findings: ['error MESH_NOT_FOUND'],
    says: "No mesh 'shop' in eu-west-1 of 111122223333",
  },
  {
    title: 'a provider that neither exists nor is created',
    request: {
      provider: { virtualNode: { virtualNodeName: 'reviews' } },
      create: undefined,
    },
    findings: ['error PROVIDER_NOT_FOUND'],
    says: "No virtual node 'reviews' in mesh 'shop' in eu-west-1 of 111122223333",
  },
  {
    title: 'a router of the name where a node is wanted',
    request: {
      provider: { virtualNode: { virtualNodeName: 'reviews' } },
      create: undefined,
    },
    facts: {
      meshObjects: knownFact([
        { type: 'virtual-router', name: 'reviews', listeners: [] },
      ]),
    },
    findings: ['error PROVIDER_NOT_FOUND'],
  },
  {
    title: 'a router created for nobody',
    request: { provider: undefined },
    findings: ['error CREATED_ROUTER_UNUSED'],
    says: "Wanted virtual router 'reviews' of create as provider, found none",
  },
  {
    title: 'weights that are all zero',
    request: routed(httpRoute(0, 0)),
    findings: ['error ROUTE_WITHOUT_WEIGHT'],
  },
  {
    title: 'a weight above 100',
    request: routed(httpRoute(101, 10)),
    findings: ['error ROUTE_WEIGHT_OUT_OF_BOUNDS'],
    says: "found 101 for 'reviews-v1' in route 'all'",
  },
  {
    title: 'a route to eleven targets',
    request: routed(httpRoute(...Array.from({ length: 11 }, () => 1))),
    findings: ['error ROUTE_TARGETS_OUT_OF_BOUNDS'],
  },
  {
    title: 'a route of two kinds',
    request: routed({
      ...httpRoute(1, 1),
      http2Route: httpRoute(1, 1).httpRoute,
    }),
    findings: ['error ROUTE_KIND_AMBIGUOUS'],
    says: 'found httpRoute and http2Route',
  },
  {
    title: 'a gRPC route on an HTTP listener',
    request: routed({
      routeName: 'all',
      grpcRoute: { match: {}, action: httpRoute(1, 1).httpRoute!.action },
    }),
    findings: ['error ROUTE_PROTOCOL_DIFFERS'],
    says: "Wanted a listener of grpc for route 'all' of virtual router 'reviews', found http on 8080",
  },
  {
    title: 'a route for a port nobody listens on',
    request: routed({
      routeName: 'all',
      httpRoute: {
        ...httpRoute(1, 1).httpRoute!,
        match: { prefix: '/', port: 9090 },
      },
    }),
    findings: ['error ROUTE_PROTOCOL_DIFFERS'],
    says: 'Wanted a listener of http on port 9090',
  },
  {
    title: 'two routes of one name',
    request: routed(httpRoute(1, 1), httpRoute(1, 1)),
    findings: ['error MESH_OBJECT_NAME_TWICE'],
  },
  {
    title: 'a route to a node that neither exists nor is created',
    request: {
      create: { virtualRouter: router, virtualNodes: [nodes[0]] },
    },
    findings: ['error ROUTE_TARGET_NOT_FOUND'],
    says: "No virtual node 'reviews-v2' in mesh 'shop' in eu-west-1 of 111122223333, where route 'all' of virtual router 'reviews' leads",
  },
  {
    title: 'a backend that does not exist',
    request: withNode({
      backends: [{ virtualService: { virtualServiceName: 'ratings' } }],
    }),
    findings: ['error BACKEND_NOT_FOUND'],
    says: "No virtual service 'ratings' in mesh 'shop' in eu-west-1 of 111122223333, which virtual node 'reviews-v1' calls",
  },
  {
    title: 'a backend that comes later',
    request: {
      ...withNode({
        backends: [{ virtualService: { virtualServiceName: 'ratings' } }],
      }),
      allowMissingBackends: true,
    },
    findings: ['warning BACKEND_NOT_FOUND'],
  },
  {
    title: 'a node that listens where nobody finds it',
    request: withNode({ serviceDiscovery: undefined }),
    findings: ['error SERVICE_DISCOVERY_MISSING'],
  },
  {
    title: 'a node found in two ways',
    request: withNode({
      serviceDiscovery: {
        dns: { hostname: 'reviews' },
        awsCloudMap: { namespaceName: 'shop', serviceName: 'reviews' },
      },
    }),
    findings: ['error SERVICE_DISCOVERY_AMBIGUOUS'],
  },
  {
    title: 'a node that nothing leads to',
    request: {
      create: {
        virtualRouter: router,
        virtualNodes: [
          ...nodes,
          { ...nodes[0], virtualNodeName: 'reviews-v3' },
        ],
      },
    },
    findings: ['warning VIRTUAL_NODE_UNUSED'],
  },
  {
    title: 'two nodes of one name',
    request: {
      create: { virtualRouter: router, virtualNodes: [...nodes, nodes[0]] },
    },
    findings: ['error MESH_OBJECT_NAME_TWICE'],
  },
];

describe('preflight of a virtual service', () => {
  it.each(cases)('finds $title', ({ request, facts, findings, says }) => {
    const found = runPreflight(
      aVirtualServiceRequest(request),
      preflightFacts(facts),
    );

    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      findings,
    );
    expect(found[0].message).toContain(says ?? '');
  });

  it('takes a service without provider, an existing provider, existing targets and itself as a backend', () => {
    const facts = preflightFacts({
      meshObjects: knownFact([
        { type: 'virtual-router', name: 'reviews', listeners: [] },
        { type: 'virtual-node', name: 'reviews-v1', listeners: [] },
      ]),
    });

    expect(
      [
        aVirtualServiceRequest({ provider: undefined, create: undefined }),
        aVirtualServiceRequest({ create: undefined }),
        aVirtualServiceRequest({
          create: { virtualRouter: router, virtualNodes: [nodes[1]] },
        }),
        aVirtualServiceRequest(
          withNode({
            backends: [
              {
                virtualService: {
                  virtualServiceName: sound.virtualServiceName,
                },
              },
            ],
          }),
        ),
      ].flatMap(request => runPreflight(request, facts)),
    ).toEqual([]);
  });
});
