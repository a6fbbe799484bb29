import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { ActionBench } from '../__testUtils__/ActionBench';
import { describeActionContract } from '../__testUtils__/describeActionContract';
import { createAppmeshVirtualServiceCreateAction } from './appmeshVirtualServiceCreate';
import { examples } from './appmeshVirtualServiceCreate.examples';

/** A service behind a router with a canary route to two nodes, all made in one go. */
function wholeService(): JsonObject {
  return parse(examples[1].example).steps[0].input;
}

describe('appmesh:virtualService:create', () => {
  describeActionContract({
    createAction: createAppmeshVirtualServiceCreateAction,
    input: async () => wholeService(),
    writes: [
      'appmesh:CreateVirtualNode',
      'appmesh:CreateVirtualNode',
      'appmesh:CreateVirtualRouter',
      'appmesh:CreateRoute',
      'appmesh:CreateVirtualService',
    ],
    createOperation: 'CreateVirtualService',
    describeOperation: 'DescribeVirtualService',
    differs: {
      input: {
        provider: { virtualNode: { virtualNodeName: 'cart' } },
        create: undefined,
      } as unknown as JsonObject,
      says: [
        "Virtual service 'reviews.shop.svc.cluster.local' of mesh 'shop' already exists in eu-west-1 of 111122223333",
        `provider: wanted "virtual node 'cart'", found "virtual router 'reviews-router'"`,
      ],
    },
    badEnds: [],
  });

  describe('on its own', () => {
    let bench: ActionBench;

    beforeEach(async () => {
      bench = await ActionBench.start();
    });
    afterEach(() => bench.close());

    function run(input: JsonObject) {
      return bench.run(
        createAppmeshVirtualServiceCreateAction(bench.deps),
        input,
      );
    }

    it('outputs what later steps need and says that App Mesh has ended', async () => {
      const { outputs, log } = await run(wholeService());

      expect(outputs).toEqual({
        virtualServiceName: 'reviews.shop.svc.cluster.local',
        virtualServiceArn:
          'arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualService/reviews.shop.svc.cluster.local',
        meshName: 'shop',
        entityRef: expect.stringMatching(
          /^resource:default\/shop-service-reviews-shop-svc-cluster-local-/,
        ),
      });
      expect(log[0]).toMatchObject({
        level: 'warn',
        message: expect.stringMatching(
          /ended App Mesh on 2026-09-30.*VPC Lattice/,
        ),
      });
    });

    it('sends the specifications as they were given', async () => {
      const input = wholeService();
      await run({
        ...input,
        create: {
          ...(input.create as JsonObject),
          virtualRouter: {
            virtualRouterName: 'reviews-router',
            listeners: [{ portMapping: { port: 8080, protocol: 'http' } }],
            routes: [
              {
                routeName: 'beta',
                priority: 10,
                httpRoute: {
                  match: {
                    path: { regex: '/v[12]/.*' },
                    headers: [
                      { name: 'x-beta', invert: true, match: { exact: 'no' } },
                    ],
                  },
                  action: {
                    weightedTargets: [{ virtualNode: 'reviews-v2', weight: 1 }],
                  },
                  retryPolicy: {
                    maxRetries: 2,
                    perRetryTimeout: { unit: 's', value: 1 },
                    httpRetryEvents: ['server-error'],
                  },
                  timeout: { perRequest: { unit: 's', value: 5 } },
                },
              },
            ],
          },
        },
      });

      expect(bench.requests('CreateRoute')[0].input).toMatchObject({
        virtualRouterName: 'reviews-router',
        routeName: 'beta',
        spec: {
          priority: 10,
          httpRoute: {
            match: {
              path: { regex: '/v[12]/.*' },
              headers: [
                { name: 'x-beta', invert: true, match: { exact: 'no' } },
              ],
            },
            retryPolicy: {
              maxRetries: 2,
              perRetryTimeout: { unit: 's', value: 1 },
            },
            timeout: { perRequest: { unit: 's', value: 5 } },
          },
        },
      });
      expect(bench.requests('CreateVirtualNode')[0].input).toMatchObject({
        virtualNodeName: 'reviews-v1',
        tags: [{ key: 'owner', value: 'shop' }],
        clientToken: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
    });

    it('makes only what is missing', async () => {
      const { create, provider, ...service } = wholeService();
      const { virtualNodes } = create as JsonObject;
      await run({
        ...service,
        virtualServiceName: 'other.shop.svc.cluster.local',
        provider: { virtualNode: { virtualNodeName: 'reviews-v1' } },
        create: { virtualNodes },
      } as JsonObject);
      bench.sandbox.clearRequests();

      const { error } = await run(wholeService());

      expect(error).toBeUndefined();
      expect(bench.writes()).toEqual([
        'appmesh:CreateVirtualRouter',
        'appmesh:CreateRoute',
        'appmesh:CreateVirtualService',
      ]);
    });

    it('makes nothing when one of the objects exists and differs', async () => {
      const input = wholeService();
      const { virtualRouter, virtualNodes } = input.create as {
        virtualRouter: JsonObject;
        virtualNodes: JsonObject[];
      };

      const { error } = await run({
        ...input,
        create: {
          virtualRouter,
          virtualNodes: [
            ...virtualNodes,
            { ...virtualNodes[0], virtualNodeName: 'cart' },
          ],
        },
      });

      expect(error?.name).toBe('ConflictError');
      expect(error?.message).toContain(
        "Virtual node 'cart' of mesh 'shop' already exists",
      );
      expect(bench.writes()).toEqual([]);
    });
  });
});
